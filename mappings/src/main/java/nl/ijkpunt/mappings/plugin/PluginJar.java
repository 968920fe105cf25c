package nl.ijkpunt.mappings.plugin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.zip.ZipFile;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.folder.UnusableMapper;

/**
 * A jar of others with mappers. It has a class loader of its own, below ours: it sees us, we see
 * its mappers, and jars do not see each other.
 */
final class PluginJar {
  private static final String SERVICE = "META-INF/services/" + Mapper.class.getName();

  private PluginJar() {}

  static List<Mapper> mappers(Path jar) throws UnusableMapper {
    requireService(jar);
    ClassLoader loader = loader(jar);
    List<Mapper> mappers = new ArrayList<>();
    try {
      ServiceLoader.load(Mapper.class, loader).stream()
          .filter(provider -> provider.type().getClassLoader() == loader)
          .map(ServiceLoader.Provider::get)
          .forEach(mapper -> mappers.add(looked(mapper)));
    } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
      throw new UnusableMapper(why(e));
    }
    return mappers;
  }

  /** Asks it what it is, so that one that does not fit this version is found out now. */
  private static Mapper looked(Mapper mapper) {
    if (mapper.name().isBlank() || mapper.from().isEmpty() || mapper.to().isEmpty()) {
      throw new IllegalStateException(
          mapper.getClass().getName() + " has no name, or reads or writes nothing");
    }
    return mapper;
  }

  private static void requireService(Path jar) throws UnusableMapper {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      if (zip.getEntry(SERVICE) == null) {
        throw new UnusableMapper("it names no mapper in " + SERVICE);
      }
    } catch (IOException e) {
      throw new UnusableMapper("it is no jar, or damaged (" + e.getMessage() + ")");
    }
  }

  private static ClassLoader loader(Path jar) throws UnusableMapper {
    try {
      return new URLClassLoader(
          jar.toString(), new URL[] {jar.toUri().toURL()}, Mapper.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new UnusableMapper("its name cannot be used: " + e.getMessage());
    }
  }

  /** What went wrong, in words for who put the jar there. */
  static String why(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof UnsupportedClassVersionError) {
      return "it was built for a newer Java than this one";
    }
    if (cause instanceof LinkageError || cause instanceof ClassNotFoundException) {
      return "it does not fit this version of ijk, or lacks a class (" + cause + ")";
    }
    return "its mapper breaks (" + cause.getMessage() + ")";
  }
}
