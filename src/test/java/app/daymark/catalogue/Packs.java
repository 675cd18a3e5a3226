package app.daymark.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A small pack that is right, to be made wrong in one place. */
final class Packs {

  static final String GOOD =
      """
      format: 1
      role:
        key: tester
        edition: 1
        title: Tester
        summary: Tests things.
        description:
          - A paragraph.
        responsibilities:
          - title: Care
            text: Takes care.
        source:
          name: A sheet
          year: 2023
          note: A note.
        guide:
          title: How to become one
          steps:
            - title: Begin
              text: Begin it.
              topics:
                - title: A topic
                  text: About it.
                - title: Bare topic
        salaries:
          - country: IN
            currency: INR
            year: 2022
            average: 500
            range: {low: 100, high: 900}
            bands:
              - {from: 0, to: 1, average: 200}
              - {from: 1, average: 800}
            source: {name: A survey, year: 2021}
        plans:
          - key: tester-6
            title: Six days
            summary: A plan.
            days: 6
            areas:
              - key: first
                title: First
                days: 1-2
                tasks:
                  - key: one
                    title: One
                    minutes: 30
                  - key: two
                    title: Two
                    minutes: 45
                    optional: true
              - key: second
                title: Second
                days: 3-6
                tasks:
                  - key: three
                    title: Three
                    minutes: 60
        related: [other-role]
      """;

  private Packs() {}

  static Role read(byte[] pack) throws PackProblem.Found {
    try {
      return PackReader.read("own.yaml", new ByteArrayInputStream(pack));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Role read(String pack) throws PackProblem.Found {
    return read(pack.getBytes(StandardCharsets.UTF_8));
  }

  /** What is wrong with a pack. */
  static PackProblem problem(byte[] pack) {
    try {
      throw new AssertionError("was read: " + read(pack));
    } catch (PackProblem.Found e) {
      return e.problem();
    }
  }

  static PackProblem problem(String pack) {
    return problem(pack.getBytes(StandardCharsets.UTF_8));
  }
}
