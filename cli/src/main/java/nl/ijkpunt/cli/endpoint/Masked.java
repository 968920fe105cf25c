package nl.ijkpunt.cli.endpoint;

/** What a character becomes where it is masked: the form of a text stays, and not what it says. */
final class Masked {
  private Masked() {}

  /** An x for a letter, a 1 for a digit; signs stay. */
  static int letter(int c) {
    if (c >= '0' && c <= '9') {
      return '1';
    }
    if (c >= 'A' && c <= 'Z') {
      return 'X';
    }
    return (c >= 'a' && c <= 'z') || c >= 0x80 ? 'x' : c;
  }
}
