package nl.ijkpunt.mappings.lift;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.MapperGroup;

/** The tables on board by which records are lifted. */
@AutoService(MapperGroup.class)
public final class LiftTables implements MapperGroup {
  private static final String FOLDER = "/mappings/lift/";
  private static final List<String> NAMES =
      List.of("ooapi-5.0-to-hosa", "ooapi-6.0-to-hosa", "rio-4-to-hosa", "nl-lom-to-hosa");

  /** The names of the tables. */
  public static List<String> names() {
    return NAMES;
  }

  /** The table on board with this name. */
  public static LiftTable named(String name) {
    try (InputStream in = LiftTables.class.getResourceAsStream(FOLDER + name + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("this build lacks the table " + name);
      }
      return LiftTableReader.read(name, new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Mapper> mappers() {
    return NAMES.stream().map(name -> (Mapper) new LiftMapper(named(name))).toList();
  }
}
