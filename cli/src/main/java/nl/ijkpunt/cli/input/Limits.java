package nl.ijkpunt.cli.input;

/**
 * What is read where no file is named itself, and how far compressed data may expand before it is
 * taken for an attack.
 *
 * @param ratio how many times its packed size one file may become
 * @param free how many bytes one file may become whatever the ratio
 * @param total how many bytes one archive may become in all
 * @param entries how many entries one archive may have
 * @param xml whether files of XML are data too
 * @param graphs whether files with the names of graphs are data too
 */
public record Limits(int ratio, long free, long total, int entries, boolean xml, boolean graphs) {
  public static final Limits DEFAULT =
      new Limits(200, 100L << 20, 16L << 30, 1_000_000, false, false);

  public Limits {
    if (ratio < 1 || free < 0 || total < 1 || entries < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /** The same, where files of XML are data, or are not. */
  public Limits withXml(boolean also) {
    return new Limits(ratio, free, total, entries, also, graphs);
  }

  /** The same, where files of graphs are data, or are not. */
  public Limits withGraphs(boolean also) {
    return new Limits(ratio, free, total, entries, xml, also);
  }
}
