package nl.ijkpunt.mappings.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.MapperGroup;

/** The tables on board, and the chains that can be made of them. */
@AutoService(MapperGroup.class)
public final class Tables implements MapperGroup {
  private static final String FOLDER = "/mappings/";

  /** In a chain a standard comes by once. */
  private static final List<String> NAMES =
      List.of("ooapi-4.1-to-5.0", "ooapi-5.0-to-6.0", "ooapi-6.0-to-5.0");

  /** The names of the tables. */
  public static List<String> names() {
    return NAMES;
  }

  /** The table on board with this name. */
  public static Table named(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(FOLDER + name + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("this build lacks the table " + name);
      }
      return TableReader.read(name, new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A mapper for each table, and for every two of which one writes what the other reads. */
  @Override
  public List<Mapper> mappers() {
    List<TableMapper> single = NAMES.stream().map(name -> new TableMapper(named(name))).toList();
    List<Mapper> all = new ArrayList<>(single);
    for (TableMapper first : single) {
      for (TableMapper second : single) {
        boolean meets = first.table().to().equals(second.table().from());
        if (meets && !first.table().from().equals(second.table().to())) {
          all.add(new ChainMapper(first, second));
        }
      }
    }
    return all;
  }
}
