package nl.ijkpunt.validators.nllom;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.codes.CodeList;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.PercentEncoding;
import nl.ijkpunt.standards.lom.VocabularyReference;
import nl.ijkpunt.validators.LomAnswers;

/** Looks terms up in vocabularies. */
final class Terms {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  /** Among shorter terms, such as WO and VO, another letter is another term. */
  private static final int SHORTEST_GUESS = 4;

  private static final int LONGEST_SOURCE = 200;

  private Terms() {}

  /** The term that differs only in case, %-encoding or blanks from what is written. */
  static Optional<String> same(CodeList list, String written) {
    String text = plain(written);
    return list.texts().stream().filter(term -> plain(term).equalsIgnoreCase(text)).findFirst();
  }

  /** The term that was probably meant. */
  static Optional<String> meant(CodeList list, String written) {
    String text = plain(written);
    return same(list, written)
        .or(() -> text.length() < SHORTEST_GUESS ? Optional.empty() : list.nearest(text));
  }

  private static String plain(String text) {
    return BLANKS.matcher(PercentEncoding.decoded(text)).replaceAll(" ").strip();
  }

  /**
   * Says what there is to say of a term and its vocabulary.
   *
   * @param more what else a finding has to say
   */
  static void judge(
      LomNode term, VocabularyReference in, LomAnswers answers, Map<String, String> more) {
    CodeList list = in.list();
    String text = term.text();
    if (list == null || text.isEmpty() || list.find(text).isPresent()) {
      return;
    }
    if (!list.isComplete() && same(list, text).isEmpty()) {
      answers.cannotTell(notComplete(term, list));
      return;
    }
    Map<String, String> arguments = new TreeMap<>(more);
    arguments.put("list", list.id());
    meant(list, text).ifPresent(meant -> arguments.put("suggestion", meant));
    answers.fails(term, arguments);
  }

  private static Text notComplete(LomNode term, CodeList list) {
    String field = term.field().path();
    return new Text(
        "%s: the list %s is not complete here, so a term that is not in it may still be right"
            .formatted(field, list.id()),
        "%s: de lijst %s is hier niet volledig; een term die er niet in staat kan toch goed zijn"
            .formatted(field, list.id()));
  }

  /** That a vocabulary is not known. */
  static Text unknown(LomNode of, VocabularyReference in) {
    String field = of.field().path();
    String source = in.source().substring(0, Math.min(in.source().length(), LONGEST_SOURCE));
    return new Text(
        "%s: the vocabulary %s is not known here, so its terms cannot be checked"
            .formatted(field, source),
        "%s: het vocabulaire %s is hier niet bekend; de termen zijn dus niet te controleren"
            .formatted(field, source));
  }
}
