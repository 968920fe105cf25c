package nl.ijkpunt.cli.input;

import java.util.Optional;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Source;

/** Decides for each entry of one archive whether it is read, and says so when it is not. */
final class Entries {
  private final String archive;
  private final Limits limits;
  private final Receiver receiver;
  private final Budget budget;
  private int seen;
  private boolean said;

  Entries(String archive, Limits limits, Receiver receiver) {
    this.archive = archive;
    this.limits = limits;
    this.receiver = receiver;
    this.budget = new Budget(limits);
  }

  Budget budget() {
    return budget;
  }

  /** Whether another entry may be looked at; says so when the limits are reached. */
  boolean next() {
    if (budget.spent()) {
      trouble(Trouble.tooLarge(limits));
      return false;
    }
    seen++;
    if (seen > limits.entries()) {
      trouble(Trouble.tooManyEntries(limits));
      return false;
    }
    return true;
  }

  /** The name of an entry that is data and may be read. */
  Optional<String> admit(String raw) {
    String name = withoutDots(raw.replace('\\', '/'));
    if (leadsOutside(name)) {
      tell(name, Trouble.outside());
      return Optional.empty();
    }
    Kind kind = Kind.of(name);
    if (hidden(name) || !kind.taken(limits)) {
      return Optional.empty();
    }
    if (kind.archive()) {
      tell(name, Trouble.nested());
      return Optional.empty();
    }
    return Optional.of(name);
  }

  /** Hands over an entry, unpacked when its name says that it is packed. */
  void source(String name, Source.Opener bytes) {
    said = true;
    Source.Opener opener = Kind.of(name).packed() ? () -> budget.unpack(bytes.open()) : bytes;
    try (Once once = new Once(opener)) {
      receiver.source(new Source(archive + "!/" + name, once));
    }
  }

  /** Trouble with one entry. */
  void tell(String name, Text what) {
    said = true;
    receiver.trouble(archive + "!/" + name, what);
  }

  /** Trouble with the archive as a whole. */
  void trouble(Text what) {
    said = true;
    receiver.trouble(archive, what);
  }

  /** To be called after the last entry: an archive without data must not go by in silence. */
  void end() {
    if (!said) {
      trouble(Trouble.emptyArchive(limits));
    }
  }

  private static String withoutDots(String name) {
    return name.startsWith("./") ? withoutDots(name.substring(2)) : name;
  }

  private static boolean leadsOutside(String name) {
    return name.startsWith("/")
        || name.matches("[A-Za-z]:.*")
        || ("/" + name + "/").contains("/../");
  }

  private static boolean hidden(String name) {
    return ("/" + name).contains("/.") || name.startsWith("__MACOSX/");
  }
}
