package nl.ijkpunt.mappings.plugin;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.folder.MapperFile;
import nl.ijkpunt.mappings.folder.MapperKind;
import nl.ijkpunt.mappings.folder.UnusableMapper;

/**
 * Mappers in Java, compiled when they are used: to write and try one. What is done is packed as a
 * jar. Such a mapper may do all that its user may.
 */
@AutoService(MapperKind.class)
public final class JavaKind implements MapperKind {
  private static final String PROGRAM = "program";

  @Override
  public String name() {
    return "java";
  }

  @Override
  public Set<String> settings() {
    return Set.of(PROGRAM);
  }

  @Override
  public Mapper open(MapperFile file) throws UnusableMapper, IOException {
    String program = file.settings().text(PROGRAM).orElse("");
    Object made = new JavaSource(program, file.text(PROGRAM, program)).load();
    if (!(made instanceof Mapper mapper)) {
      throw new UnusableMapper(program + " is no nl.ijkpunt.mappings.Mapper");
    }
    boolean asSaid =
        mapper.name().equals(file.name())
            && mapper.from().contains(file.from())
            && mapper.to().contains(file.to());
    if (!asSaid) {
      throw new UnusableMapper(
          "mapper.yaml calls it %s, from %s to %s; the class says %s, from %s to %s"
              .formatted(
                  file.name(), file.from(), file.to(), mapper.name(), mapper.from(), mapper.to()));
    }
    return mapper;
  }

  @Override
  public Map<String, String> begin(Beginning beginning) {
    return JavaBeginning.files(beginning);
  }
}
