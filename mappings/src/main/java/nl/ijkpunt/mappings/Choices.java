package nl.ijkpunt.mappings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides where the source has no answer.
 *
 * @param zone in which a day begins that becomes a moment
 * @param consumer for whom a record is written that was meant for several; {@code each} for all
 * @param language in which texts are that do not say it, as a language tag; empty where not given
 * @param defaults what members of the target say where the source does not: by {@code name} or
 *     {@code Type.name}, a text or JSON
 * @param base where the names of things begin; empty where not given
 * @param versions by key of a consumer the version of it that is meant
 * @param asOf the day on which records are as they are to be written; null for all that they say
 */
public record Choices(
    @Nullable ZoneId zone,
    String consumer,
    String language,
    Map<String, String> defaults,
    String base,
    Map<String, String> versions,
    @Nullable LocalDate asOf) {
  public static final Choices NONE = new Choices(null, "", "", Map.of());

  public Choices {
    defaults = new TreeMap<>(defaults);
    versions = new TreeMap<>(versions);
  }

  /** Choices of what most conversions ask. */
  public Choices(
      @Nullable ZoneId zone, String consumer, String language, Map<String, String> defaults) {
    this(zone, consumer, language, defaults, "", Map.of(), null);
  }

  /** The same, with names of things that begin like this. */
  public Choices named(String where) {
    return new Choices(zone, consumer, language, defaults, where, versions, asOf);
  }

  /** A choice that a mapper cannot do without. */
  public enum Needed {
    /** The zone in which days begin. */
    ZONE,
    /** The language that texts are in. */
    LANGUAGE
  }

  /** Whether this was decided. */
  public boolean has(Needed needed) {
    return needed == Needed.ZONE ? zone != null : !language.isEmpty();
  }
}
