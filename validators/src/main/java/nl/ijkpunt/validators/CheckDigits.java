package nl.ijkpunt.validators;

/** Digits at the end of a code that follow from those before, so that a slip of the pen shows. */
public final class CheckDigits {
  private CheckDigits() {}

  /** ISBN: ten digits, the last perhaps X, or thirteen; hyphens and blanks between them. */
  public static boolean isIsbn(byte[] bytes, int from, int to) {
    int digits = 0;
    int ten = 0;
    int thirteen = 0;
    boolean lettered = false;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '-' || bytes[i] == ' ') {
        continue;
      }
      int value = digit(bytes[i]);
      if (value < 0 || lettered) {
        return false;
      }
      lettered = value == 10;
      ten += (10 - digits) * value;
      thirteen += (digits % 2 == 0 ? 1 : 3) * value;
      digits++;
    }
    return digits == 10 ? ten % 11 == 0 : digits == 13 && !lettered && thirteen % 10 == 0;
  }

  /** ISSN: eight digits, the last perhaps X; a hyphen in the middle or none. */
  public static boolean isIssn(byte[] bytes, int from, int to) {
    boolean parted = to - from == 9 && bytes[from + 4] == '-';
    int sum = 0;
    int digits = 0;
    for (int i = from; i < to; i++) {
      if (parted && i == from + 4) {
        continue;
      }
      int value = digit(bytes[i]);
      if (value < 0 || (value == 10 && i != to - 1)) {
        return false;
      }
      sum += (8 - digits) * value;
      digits++;
    }
    return digits == 8 && sum % 11 == 0;
  }

  /**
   * ORCID iD: sixteen digits in fours, the last perhaps X (ISO 7064 MOD 11-2); bare or at the end
   * of an address.
   */
  public static boolean isOrcid(byte[] bytes, int from, int to) {
    int start = to - 19;
    if (start < from || (start > from && bytes[start - 1] != '/')) {
      return false;
    }
    int total = 0;
    for (int i = start; i < to - 1; i++) {
      if ((i - start) % 5 == 4) {
        if (bytes[i] != '-') {
          return false;
        }
        continue;
      }
      int value = digit(bytes[i]);
      if (value < 0 || value == 10) {
        return false;
      }
      total = (total + value) * 2 % 11;
    }
    return digit(bytes[to - 1]) == (12 - total) % 11;
  }

  /**
   * The Dutch citizen service number: nine digits whose weighted sum is a multiple of eleven. A
   * text of another length is a number of another country, of which nothing is known.
   */
  public static boolean isCitizenServiceNumber(byte[] bytes, int from, int to) {
    if (to - from != 9) {
      return true;
    }
    int sum = 0;
    int all = 0;
    for (int i = from; i < to; i++) {
      int value = bytes[i] - '0';
      if (value < 0 || value > 9) {
        return true;
      }
      sum += (i == to - 1 ? -1 : 9 - (i - from)) * value;
      all += value;
    }
    return all > 0 && sum % 11 == 0;
  }

  /** What a digit is worth, and X for ten; -1 for anything else. */
  private static int digit(byte character) {
    if (character == 'X' || character == 'x') {
      return 10;
    }
    int value = character - '0';
    return value >= 0 && value <= 9 ? value : -1;
  }
}
