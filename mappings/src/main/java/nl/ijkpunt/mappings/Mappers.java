package nl.ijkpunt.mappings;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeSet;

/** The mappers on board. */
public record Mappers(List<Mapper> all) {

  public Mappers {
    all = List.copyOf(all);
  }

  public static Mappers onBoard() {
    List<Mapper> all = new ArrayList<>();
    ServiceLoader.load(Mapper.class).stream().map(ServiceLoader.Provider::get).forEach(all::add);
    ServiceLoader.load(MapperGroup.class).forEach(group -> all.addAll(group.mappers()));
    return new Mappers(all);
  }

  /** The forms that can be written, as users name them. */
  public SortedSet<String> targets() {
    SortedSet<String> names = new TreeSet<>();
    all.forEach(mapper -> mapper.to().forEach(form -> names.add(form.toString())));
    return names;
  }

  /** The forms that can be read, as users name them. */
  public SortedSet<String> sources() {
    SortedSet<String> names = new TreeSet<>();
    all.forEach(mapper -> mapper.from().forEach(form -> names.add(form.toString())));
    return names;
  }

  /** Those that can write this form. */
  public List<Mapper> to(Form form) {
    return all.stream().filter(mapper -> mapper.to().contains(form)).toList();
  }
}
