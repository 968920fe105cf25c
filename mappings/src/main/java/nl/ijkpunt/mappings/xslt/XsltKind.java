package nl.ijkpunt.mappings.xslt;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.folder.MapperFile;
import nl.ijkpunt.mappings.folder.MapperKind;
import nl.ijkpunt.mappings.folder.UnusableMapper;
import nl.ijkpunt.mappings.program.DeclaredFields;
import nl.ijkpunt.mappings.program.Limits;
import nl.ijkpunt.mappings.program.ProgramMapper;

/** Mappers in XSLT 3.0. */
@AutoService(MapperKind.class)
public final class XsltKind implements MapperKind {
  private static final String PROGRAM = "program";

  @Override
  public String name() {
    return "xslt";
  }

  @Override
  public Set<String> settings() {
    return Set.of(PROGRAM, DeclaredFields.SETTING, Limits.SETTING);
  }

  @Override
  public Mapper open(MapperFile file) throws UnusableMapper, IOException {
    Limits limits = Limits.of(file);
    return new ProgramMapper(
        file,
        DeclaredFields.of(file),
        limits,
        XsltProgram.compile(file.text(PROGRAM, "mapper.xsl"), limits));
  }

  @Override
  public Map<String, String> begin(Beginning beginning) {
    return XsltBeginning.files(beginning);
  }
}
