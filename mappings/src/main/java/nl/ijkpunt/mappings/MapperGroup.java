package nl.ijkpunt.mappings;

import java.util.List;

/** Several mappers that are made alike. Implementations are services. */
public interface MapperGroup {
  /** Its mappers; they are only read, and cost little until they are used. */
  List<Mapper> mappers();
}
