package nl.ijkpunt.standards.xml;

import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlName;
import org.jspecify.annotations.Nullable;

/** Says which elements of a text are handed out one by one, because there may be millions. */
@FunctionalInterface
public interface XmlCut {

  /** Whether an element with this name is, where it stands in this one. */
  boolean isUnit(@Nullable XmlElement parent, XmlName name);
}
