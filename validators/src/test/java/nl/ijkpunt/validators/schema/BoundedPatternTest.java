package nl.ijkpunt.validators.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

final class BoundedPatternTest {

  @Example
  void isFoundAnywhereInAText() {
    assertThat(new BoundedPattern("b+").isFoundIn("abba")).isTrue();
    assertThat(new BoundedPattern("^b+").isFoundIn("abba")).isFalse();
  }

  @Example
  void aDollarIsTheVeryEnd() {
    assertThat(new BoundedPattern("a$").isFoundIn("a")).isTrue();
    assertThat(new BoundedPattern("a$").isFoundIn("a\n")).isFalse();
    assertThat(new BoundedPattern("(a$|b$)").isFoundIn("b\r\n")).isFalse();
    assertThat(new BoundedPattern("a$").isFoundIn("a\u2028")).isFalse();
  }

  @Example
  void aDollarWithABackslashOrInBracketsIsADollar() {
    assertThat(new BoundedPattern("^\\$$").isFoundIn("$")).isTrue();
    assertThat(new BoundedPattern("^[^$]$").isFoundIn("$")).isFalse();
    assertThat(new BoundedPattern("^[^$]$").isFoundIn("a")).isTrue();
    assertThat(new BoundedPattern("^a\\\\$").isFoundIn("a\\")).isTrue();
    assertThat(new BoundedPattern("^a\\\\$").isFoundIn("a\\\n")).isFalse();
  }

  @Example
  void aBracketInBracketsIsABracket() {
    assertThat(new BoundedPattern("^[[(]+$").isFoundIn("[(")).isTrue();
    assertThat(new BoundedPattern("^[a\\]]+$").isFoundIn("a]")).isTrue();
  }

  @Example
  void aMatchThatRunsAwayIsStopped() {
    BoundedPattern pattern = new BoundedPattern("^a*a*a*$");
    assertThat(pattern.isFoundIn("a".repeat(500))).isTrue();
    assertThatThrownBy(() -> pattern.isFoundIn("a".repeat(500) + "!"))
        .isInstanceOf(BoundedPattern.RanAway.class)
        .hasMessage("the regular expression takes too long on this text");
  }

  @Example
  void everyMatchHasItsOwnSteps() {
    BoundedPattern pattern = new BoundedPattern("b$");
    String text = "a".repeat(BoundedPattern.MAX_STEPS / 3);
    for (int i = 0; i < 10; i++) {
      assertThat(pattern.isFoundIn(text)).isFalse();
    }
  }

  @Example
  void aLongTextIsNoReasonToStop() {
    String text = "a".repeat(BoundedPattern.MAX_STEPS / 4);
    assertThat(new BoundedPattern("^[a-z]*$").isFoundIn(text)).isTrue();
  }

  @Example
  void whatIsNoExpressionIsRefused() {
    assertThatThrownBy(() -> new BoundedPattern("(")).isInstanceOf(PatternSyntaxException.class);
  }

  @Example
  void isShownAsItWasWritten() {
    assertThat(new BoundedPattern("^[a-z]{3}$")).hasToString("^[a-z]{3}$");
  }

  @Property
  void aTextIsFoundAsJavaFindsItWhenNothingDiffers(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String text) {
    for (String expression : new String[] {"^a(b|c)*", "(?:ab){2,}", "c[^a]b?", "^$"}) {
      assertThat(new BoundedPattern(expression).isFoundIn(text))
          .isEqualTo(Pattern.compile(expression).matcher(text).find());
    }
  }
}
