package nl.ijkpunt.mappings.sparql;

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

/** Mappers that are a CONSTRUCT of SPARQL 1.1, over records in JSON that a context makes RDF. */
@AutoService(MapperKind.class)
public final class SparqlKind implements MapperKind {
  private static final String PROGRAM = "program";
  private static final String CONTEXT = "context";

  @Override
  public String name() {
    return "sparql";
  }

  @Override
  public Set<String> settings() {
    return Set.of(PROGRAM, CONTEXT, DeclaredFields.SETTING, Limits.SETTING);
  }

  @Override
  public Mapper open(MapperFile file) throws UnusableMapper, IOException {
    if (file.claim().types().isEmpty()) {
      throw new UnusableMapper("a SPARQL mapper is for records in JSON: say 'type', not 'root'");
    }
    Limits limits = Limits.of(file);
    Lifting lifting = Lifting.by(file.text(CONTEXT, "context.jsonld"));
    return new ProgramMapper(
        file,
        DeclaredFields.of(file),
        limits,
        SparqlProgram.of(file.text(PROGRAM, "mapper.rq"), lifting, limits));
  }

  @Override
  public Map<String, String> begin(Beginning beginning) {
    return SparqlBeginning.files(beginning);
  }
}
