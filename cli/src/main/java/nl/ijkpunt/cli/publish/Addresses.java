package nl.ijkpunt.cli.publish;

import nl.ijkpunt.standards.Standard;

/** Where pages are, from the folder of their language. */
final class Addresses {
  static final String HOME = "index.html";
  static final String STANDARDS = "standards/index.html";
  static final String RULES = "rules/index.html";
  static final String CODES = "codes/index.html";
  static final String SUITES = "suites/index.html";
  static final String PAGES = "pages/index.html";
  static final String SEARCH = "search.html";

  private Addresses() {}

  /** A name that can stand in an address as it is. */
  static String plain(String name) {
    return name.replaceAll("[^A-Za-z0-9._-]", "-");
  }

  private static String folder(String standard) {
    return "standards/" + plain(standard) + "/";
  }

  static String standard(Standard standard) {
    return folder(standard.id()) + "index.html";
  }

  static String requirements(Standard standard) {
    return folder(standard.id()) + "requirements.html";
  }

  static String requirement(Standard standard, String id) {
    return requirements(standard) + "#" + plain(id);
  }

  static String type(Standard standard, String type) {
    return folder(standard.id()) + "types/" + plain(type) + ".html";
  }

  static String profile(Standard standard, String profile) {
    return folder(standard.id()) + "profiles/" + plain(profile) + ".html";
  }

  static String codes(Standard standard, String list) {
    return folder(standard.id()) + "codes/" + plain(list) + ".html";
  }

  static String sharedCodes(String list) {
    return "codes/" + plain(list) + ".html";
  }

  static String rule(String id) {
    return "rules/" + plain(id) + ".html";
  }

  static String suite(String id) {
    return "suites/" + plain(id) + ".html";
  }
}
