package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.ijkpunt.standards.codes.CodeList;
import nl.ijkpunt.standards.codes.CodeLists;

/**
 * A code list that the user gives, as {@code NAME=FILE}.
 *
 * @param extension whether its codes come besides those of the list that is there
 */
record GivenCodes(String name, boolean extension, String file) {

  /**
   * The lists with what the user gives, one after the other.
   *
   * @throws Misuse when one of them cannot be used, with why
   */
  static CodeLists over(CodeLists lists, List<String> given) {
    CodeLists all = lists;
    for (String each : given) {
      all = all.with(of(each).list(all));
    }
    return all;
  }

  private static GivenCodes of(String written) {
    boolean extension = written.startsWith("+");
    String named = extension ? written.substring(1) : written;
    int equals = named.indexOf('=');
    if (equals < 1 || equals == named.length() - 1) {
      throw new Misuse(
          "--codes takes NAME=FILE, or +NAME=FILE to add to a list; not '" + written + "'");
    }
    return new GivenCodes(named.substring(0, equals), extension, named.substring(equals + 1));
  }

  private CodeList list(CodeLists known) {
    try {
      byte[] content = Files.readAllBytes(Path.of(file));
      return extension
          ? CodesExplained.list(known, name).extended(file, content)
          : CodeList.parse(name, file, content);
    } catch (NoSuchFileException e) {
      throw new Misuse("--codes: there is no file " + file);
    } catch (IOException | InvalidPathException e) {
      throw new Misuse("--codes: %s cannot be read: %s".formatted(file, e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw new Misuse("--codes: " + e.getMessage());
    }
  }
}
