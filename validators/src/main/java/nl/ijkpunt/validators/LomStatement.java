package nl.ijkpunt.validators;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A rule about learning material that its page says in a line: what must be there, or what a text
 * must look like.
 *
 * @param rule the id of the rule
 * @param in what must hold it, wherever there is one; empty for the record
 * @param requires the way from there to what must be there and say something
 * @param having what that must have in it to count: by path, one of these texts
 * @param when what the record must hold for the rule to ask anything: by path, one of these texts
 * @param at the texts that must match
 * @param matches what they must look like as a whole
 */
public record LomStatement(
    String rule,
    String in,
    String requires,
    Map<String, List<String>> having,
    Map<String, List<String>> when,
    String at,
    @Nullable Pattern matches)
    implements LomCheck {
  private static final Set<String> NAMES =
      Set.of("in", "requires", "having", "when", "at", "matches");

  /**
   * Reads a statement from the front matter of a page.
   *
   * @throws IllegalArgumentException when it says nothing, or something nobody knows
   */
  public static LomStatement of(String rule, JsonValue page) {
    for (JsonValue.Member member : page.members()) {
      if (!NAMES.contains(member.name())) {
        throw new IllegalArgumentException(rule + ": a statement has no '" + member.name() + "'");
      }
    }
    String requires = page.text("requires").orElse("");
    String matches = page.text("matches").orElse("");
    if (requires.isEmpty() == matches.isEmpty()) {
      throw new IllegalArgumentException(rule + ": a statement requires or matches something");
    }
    return new LomStatement(
        rule,
        page.text("in").orElse(""),
        requires,
        texts(page, "having"),
        texts(page, "when"),
        page.text("at").orElse(""),
        matches.isEmpty() ? null : Pattern.compile(matches));
  }

  private static Map<String, List<String>> texts(JsonValue page, String name) {
    Map<String, List<String>> texts = new TreeMap<>();
    page.member(name)
        .ifPresent(of -> of.members().forEach(m -> texts.put(m.name(), m.value().texts())));
    return texts;
  }

  @Override
  public void check(LomRecord record, LomAnswers answers) {
    if (!applies(record)) {
      return;
    }
    if (matches != null) {
      for (LomNode text : record.all(at)) {
        if (!text.text().isEmpty() && !matches.matcher(text.text()).matches()) {
          answers.fails(text);
        }
      }
      return;
    }
    for (LomNode holder : record.all(in)) {
      require(record, holder, answers);
    }
  }

  private boolean applies(LomRecord record) {
    for (Map.Entry<String, List<String>> condition : when.entrySet()) {
      if (record.all(condition.getKey()).stream()
          .noneMatch(node -> condition.getValue().contains(node.text()))) {
        return false;
      }
    }
    return true;
  }

  private void require(LomRecord record, LomNode holder, LomAnswers answers) {
    LomNode empty = null;
    for (LomNode candidate : below(holder, requires)) {
      if (!candidate.saysSomething()) {
        empty = requireNonNullElse(empty, candidate);
      } else if (has(candidate)) {
        return;
      }
    }
    LomField missing = record.table().field(in.isEmpty() ? requires : in + "/" + requires);
    if (empty != null && having.isEmpty()) {
      answers.fails(empty);
    } else {
      answers.lacks(holder, missing, Map.of());
    }
  }

  private boolean has(LomNode candidate) {
    for (Map.Entry<String, List<String>> asked : having.entrySet()) {
      if (below(candidate, asked.getKey()).stream()
          .noneMatch(node -> asked.getValue().contains(node.text()))) {
        return false;
      }
    }
    return true;
  }

  private static List<LomNode> below(LomNode from, String path) {
    List<LomNode> reached = List.of(from);
    for (String name : path.split("/", -1)) {
      List<LomNode> next = new ArrayList<>();
      reached.forEach(node -> next.addAll(node.all(name)));
      reached = next;
    }
    return reached;
  }
}
