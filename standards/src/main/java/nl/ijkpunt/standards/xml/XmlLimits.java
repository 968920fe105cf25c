package nl.ijkpunt.standards.xml;

/**
 * How much XML may be held at once.
 *
 * @param depth how deep elements may stand in each other
 * @param elements how many elements a subtree may have
 * @param characters how many characters the texts of a subtree may have together
 * @param chunk how many characters are handed out together, roughly
 */
public record XmlLimits(int depth, int elements, int characters, int chunk) {
  public static final XmlLimits DEFAULT = new XmlLimits(100, 200_000, 8 << 20, 1 << 18);
}
