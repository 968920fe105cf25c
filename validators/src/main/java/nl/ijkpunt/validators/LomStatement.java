package nl.ijkpunt.validators;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A rule about learning material that its page says in a line: what must be there, or what a text
 * must look like.
 *
 * <p>Conditions are texts by path: one of them must stand there, or any where none is named.
 *
 * @param rule the id of the rule
 * @param in what must hold it, wherever there is one that says something; empty for the record
 * @param where what that must have in it for the rule to ask anything of it
 * @param requires the way from there to what must be there and say something
 * @param having what that must have in it to count
 * @param when what the record must hold for the rule to ask anything
 * @param traits how it asks
 * @param at the texts that must match
 * @param matches what they must look like as a whole
 */
public record LomStatement(
    String rule,
    String in,
    Map<String, List<String>> where,
    String requires,
    Map<String, List<String>> having,
    Map<String, List<String>> when,
    Set<Trait> traits,
    String at,
    @Nullable Pattern matches)
    implements LomCheck {
  private static final Set<String> NAMES =
      Set.of("in", "where", "requires", "having", "when", "traits", "at", "matches");

  /** What is peculiar to how a statement asks. */
  enum Trait {
    /** It is enough that one of those that may hold it does. */
    ONCE,
    /** The schema of the IMS binding asks for it too: left to the structure rules there. */
    IN_IMS_SCHEMA,
    /** Only XML has a place for it. */
    XML_ONLY;

    static Trait named(String name) {
      for (Trait trait : values()) {
        if (trait.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
          return trait;
        }
      }
      throw new IllegalArgumentException("no statement has the trait '" + name + "'");
    }
  }

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
        texts(page, "where"),
        requires,
        texts(page, "having"),
        texts(page, "when"),
        page.texts("traits").stream().map(Trait::named).collect(Collectors.toUnmodifiableSet()),
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
    LomNode lacking = null;
    for (LomNode holder : record.all(in)) {
      if ((!in.isEmpty() && !holder.saysSomething()) || !has(holder, where)) {
        continue;
      }
      boolean met = isMet(holder);
      if (met && traits.contains(Trait.ONCE)) {
        return;
      }
      if (!met && !traits.contains(Trait.ONCE)) {
        tell(record, holder, answers);
      } else if (!met && lacking == null) {
        lacking = holder;
      }
    }
    if (lacking != null) {
      tell(record, lacking, answers);
    }
  }

  private boolean applies(LomRecord record) {
    return (record.binding().isXml() || !traits.contains(Trait.XML_ONLY))
        && has(record.root(), when);
  }

  private boolean isMet(LomNode holder) {
    return any(holder, requires, candidate -> candidate.saysSomething() && has(candidate, having));
  }

  private void tell(LomRecord record, LomNode holder, LomAnswers answers) {
    List<LomNode> empty = new ArrayList<>();
    if (having.isEmpty()) {
      any(holder, requires, candidate -> !empty.add(candidate));
    }
    if (!empty.isEmpty()) {
      if (empty.stream().noneMatch(candidate -> isLeftToSchema(record, candidate))) {
        answers.fails(empty.get(0));
      }
    } else if (!record.binding().isIms() || !traits.contains(Trait.IN_IMS_SCHEMA)) {
      answers.lacks(
          holder, record.table().field(in.isEmpty() ? requires : in + "/" + requires), Map.of());
    }
  }

  /** What has no parts at all, where the schema of IMS asks for some. */
  private static boolean isLeftToSchema(LomRecord record, LomNode empty) {
    LomField.Kind kind = empty.field().kind();
    return record.binding().isIms()
        && empty.children().isEmpty()
        && (kind == LomField.Kind.LANGSTRING
            || kind == LomField.Kind.VOCABULARY
            || ((kind == LomField.Kind.VCARD || empty.field().isWrapped()) && !isInner(empty)));
  }

  private static boolean isInner(LomNode text) {
    return text.element().filter(at -> !at.local().equals(text.field().imsName())).isPresent();
  }

  private static boolean has(LomNode part, Map<String, List<String>> conditions) {
    for (Map.Entry<String, List<String>> condition : conditions.entrySet()) {
      if (!any(part, condition.getKey(), node -> isOneOf(node, condition.getValue()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOneOf(LomNode node, List<String> texts) {
    return texts.isEmpty() ? node.saysSomething() : texts.contains(node.text());
  }

  private static boolean any(LomNode from, String path, Predicate<LomNode> holds) {
    int slash = path.indexOf('/');
    String name = slash < 0 ? path : path.substring(0, slash);
    for (LomNode child : from.children()) {
      if (child.field().name().equals(name)
          && (slash < 0 ? holds.test(child) : any(child, path.substring(slash + 1), holds))) {
        return true;
      }
    }
    return false;
  }
}
