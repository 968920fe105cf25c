package nl.ijkpunt.benchmarks.lom;

import java.util.Map;
import java.util.TreeMap;
import javax.xml.validation.ValidatorHandler;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Hands each record of a harvest to the validator, and to the rules as a tree. */
final class HarvestSplitter extends DefaultHandler {
  private final Processor processor;
  private final ValidatorHandler validator;
  private final RecordRules rules;
  private final Map<String, String> prefixes = new TreeMap<>();
  private @Nullable BuildingContentHandler tree;
  private boolean valid = true;
  private int depth;
  private long records;

  HarvestSplitter(Processor processor, ValidatorHandler validator, RecordRules rules) {
    this.processor = processor;
    this.validator = validator;
    this.rules = rules;
    validator.setErrorHandler(new Noting());
  }

  /** How many records there were. */
  long records() {
    return records;
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) {
    prefixes.put(prefix, uri);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    BuildingContentHandler building = tree;
    if (building == null) {
      if (!local.equals("lom")) {
        return;
      }
      building = start();
    }
    depth++;
    validator.startElement(uri, local, name, attributes);
    building.startElement(uri, local, name, attributes);
  }

  private BuildingContentHandler start() throws SAXException {
    try {
      BuildingContentHandler building = processor.newDocumentBuilder().newBuildingContentHandler();
      tree = building;
      valid = true;
      validator.startDocument();
      building.startDocument();
      for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
        validator.startPrefixMapping(prefix.getKey(), prefix.getValue());
        building.startPrefixMapping(prefix.getKey(), prefix.getValue());
      }
      return building;
    } catch (SaxonApiException e) {
      throw new SAXException(e);
    }
  }

  @Override
  public void characters(char[] text, int from, int length) throws SAXException {
    BuildingContentHandler building = tree;
    if (building != null) {
      validator.characters(text, from, length);
      building.characters(text, from, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    BuildingContentHandler building = tree;
    if (building == null) {
      return;
    }
    validator.endElement(uri, local, name);
    building.endElement(uri, local, name);
    depth--;
    if (depth == 0) {
      finish(building);
    }
  }

  private void finish(BuildingContentHandler building) throws SAXException {
    try {
      validator.endDocument();
      building.endDocument();
      records++;
      rules.ask(building.getDocumentNode(), valid);
      tree = null;
    } catch (SaxonApiException e) {
      throw new SAXException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SAXException(e);
    }
  }

  /** Remembers that something was wrong, and goes on. */
  private final class Noting implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) {
      valid = false;
    }

    @Override
    public void fatalError(SAXParseException e) {
      valid = false;
    }
  }
}
