package nl.ijkpunt.mappings.plugin;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.folder.UnusableMapper;

/**
 * A class in Java that stands in one file, compiled in memory.
 *
 * @param file the name of the file
 */
record JavaSource(String file, String text) {

  /** An object of the class. */
  Object load() throws UnusableMapper {
    String simple = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.java$", "");
    Map<String, ByteArrayOutputStream> classes = compile(simple);
    String name =
        classes.keySet().stream()
            .filter(one -> one.equals(simple) || one.endsWith("." + simple))
            .findFirst()
            .orElseThrow(
                () -> new UnusableMapper("there is no class %s in %s".formatted(simple, file)));
    try {
      return new Classes(classes).loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new UnusableMapper(PluginJar.why(e));
    }
  }

  private Map<String, ByteArrayOutputStream> compile(String simple) throws UnusableMapper {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new UnusableMapper(
          "a mapper in Java is compiled when it is used, and this Java has no compiler: use a JDK,"
              + " or pack it as a jar");
    }
    Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    StringWriter said = new StringWriter();
    Source source = new Source(simple, text);
    boolean done =
        compiler
            .getTask(
                said,
                new Memory(compiler.getStandardFileManager(null, null, null), classes),
                null,
                List.of("-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path")),
                null,
                List.of(source))
            .call();
    if (!done) {
      throw new UnusableMapper(
          "%s cannot be compiled:%n%s".formatted(file, said.toString().strip()));
    }
    return classes;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String simple, String text) {
      super(URI.create("string:///" + simple + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes;

    Memory(JavaFileManager platform, Map<String, ByteArrayOutputStream> classes) {
      super(platform);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/')), kind) {
        @Override
        public OutputStream openOutputStream() {
          return classes.computeIfAbsent(name, each -> new ByteArrayOutputStream());
        }
      };
    }
  }

  private static final class Classes extends ClassLoader {
    private final Map<String, ByteArrayOutputStream> classes;

    Classes(Map<String, ByteArrayOutputStream> classes) {
      super(Mapper.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      ByteArrayOutputStream bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }
  }
}
