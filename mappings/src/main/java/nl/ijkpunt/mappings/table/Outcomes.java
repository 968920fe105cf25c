package nl.ijkpunt.mappings.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Tape;

/** Learning outcomes: texts in a record, or records of their own. */
final class Outcomes {
  private static final Text MADE =
      new Text(
          "an identifier made from that of the record and the text",
          "een identificatie gemaakt uit die van het record en de tekst");
  private static final Text MORE =
      new Text(
          "the target has only the text of a learning outcome",
          "het doel heeft alleen de tekst van een leeruitkomst");

  private static final byte[] ID = "{\"learningOutcomeId\":".getBytes(UTF_8);
  private static final byte[] CODE = ",\"primaryCode\":".getBytes(UTF_8);
  private static final byte[] NAME = "},\"name\":".getBytes(UTF_8);

  private Outcomes() {}

  /** Each outcome becomes a record: its identifier stands here, and itself beside that. */
  static void records(Walk walk, Field field, int object, int value) {
    Tape tape = walk.tape();
    int first = value + Tape.WIDTH;
    if (tape.kind(value) != Tape.ARRAY || first == tape.next(value)) {
      Shapes.lostOrAbsent(walk, field, value);
      return;
    }
    List<String> ids = new ArrayList<>();
    walk.name(field);
    walk.out.write('[');
    for (int item = first; item < tape.next(value); item = tape.next(item)) {
      String id = id(walk, item);
      ids.add(id);
      walk.out.next();
      walk.out.write(Output.quoted(id));
    }
    walk.out.write(']');
    walk.out.name(field.beside);
    walk.out.write('[');
    int number = 0;
    for (int item = first; item < tape.next(value); item = tape.next(item)) {
      walk.out.next();
      outcome(walk, field, item, ids.get(number++));
    }
    walk.out.write(']');
  }

  private static void outcome(Walk walk, Field field, int item, String id) {
    byte[] quoted = Output.quoted(id);
    int from = walk.out.size();
    walk.count(field, Fate.DEFAULTED, MADE, item);
    walk.out.write(ID);
    walk.out.write(quoted);
    walk.out.write(CODE);
    walk.out.write(Compiler.UUID_CODE);
    walk.out.write(quoted);
    walk.out.write(NAME);
    walk.settled(field, item);
    walk.copy(item);
    walk.out.write('}');
    if (!walk.silent) {
      byte[] json = Arrays.copyOfRange(walk.out.bytes(), from, walk.out.size());
      walk.extras.add(new Extras.Extra("LearningOutcome", id, json));
    }
  }

  /** The same for the same text in the same record. */
  private static String id(Walk walk, int item) {
    Tape tape = walk.tape();
    String of = walk.record().subject().id();
    String text =
        new String(tape.bytes(), tape.start(item), tape.end(item) - tape.start(item), UTF_8);
    return UUID.nameUUIDFromBytes((of + " " + text).getBytes(UTF_8)).toString();
  }

  /** Of outcomes that stand in place the texts are taken. */
  static void texts(Walk walk, Field field, int object, int value) {
    Tape tape = walk.tape();
    int first = value + Tape.WIDTH;
    if (tape.kind(value) != Tape.ARRAY || first == tape.next(value)) {
      Shapes.lostOrAbsent(walk, field, value);
      return;
    }
    walk.name(field);
    walk.out.write('[');
    for (int item = first; item < tape.next(value); item = tape.next(item)) {
      int text = walk.find(item, "name");
      if (text < 0) {
        walk.lost(field, MORE, item);
        continue;
      }
      walk.out.next();
      others(walk, field, item, text);
      walk.settled(field, text);
      walk.copy(text);
    }
    walk.out.write(']');
  }

  private static void others(Walk walk, Field field, int outcome, int text) {
    Tape tape = walk.tape();
    for (int name = outcome + Tape.WIDTH;
        name < tape.next(outcome);
        name = tape.next(name + Tape.WIDTH)) {
      int value = name + Tape.WIDTH;
      if (value != text && tape.kind(value) != Tape.NULL) {
        walk.lost(field, MORE, value);
      } else if (value != text) {
        walk.count(field, Fate.MAPPED, Text.NONE, value);
      }
    }
  }
}
