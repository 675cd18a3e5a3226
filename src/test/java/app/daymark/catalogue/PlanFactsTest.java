package app.daymark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.PlanTemplate.FocusArea;
import app.daymark.catalogue.PlanTemplate.Task;
import app.daymark.testkit.TestData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-in plans against the sheet they were written from, row by row. */
class PlanFactsTest {

  /** Each row: plan, days, focus area as the sheet has it, and what its tasks have to speak of. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          back-end-20|1-2|Programming Fundamentals|language;Python;JavaScript;basic syntax;coding exercises
          back-end-20|3-5|Backend Architecture and API Fundamentals|server-client architecture;HTTP and HTTPS;RESTful API
          back-end-20|6-8|Database Management|relational databases;basic SQL queries;principles of normali
          back-end-20|9-11|Backend Framework Basics|Django (Python);Express.js (Node.js);introductory tutorials;basic web app
          back-end-20|12-14|API Development and Integration|RESTful APIs;your framework;routes;controllers;middleware
          back-end-20|15-16|Version Control and Collaboration|basics of Git;repository;GitHub or Bitbucket;simple project
          back-end-20|17-18|DevOps and Continuous Integration/Continuous Deployment (CI/CD)|container;Docker;basics of Kubernetes;principles of CI/CD
          back-end-20|19-20|Final Project and Documentation|small backend project;document;APIs;endpoints;database is structured;GitHub;portfolio
          back-end-60|1-5|Programming Fundamentals|language;Python;JavaScript;development environment;coding exercises
          back-end-60|6-10|Web Development Basics|HTML;CSS;basic JavaScript;simple static web pages
          back-end-60|11-15|Database Fundamentals|relational databases;MySQL;PostgreSQL;SQL queries;creating databases;manipulating databases
          back-end-60|16-20|Backend Framework Introduction|framework;Django;Express.js;introductory tutorials;basic web app;dynamic
          back-end-60|21-25|API Development|APIs in more depth;RESTful APIs;integrate;web app
          back-end-60|26-30|Version Control and Collaboration|Git;GitHub;other people;projects;open source
          back-end-60|31-35|Advanced Backend Concepts|authentication;authori;middleware;error handling;your framework
          back-end-60|36-40|Databases and ORM|database management;object-relational;ORM;Hibernate;Sequelize
          back-end-60|41-45|Web Security|best practice;implement HTTPS;security vulnerabilities;prevent
          back-end-60|46-50|DevOps and Deployment|container;Docker;Kubernetes;set up a CI/CD pipeline
          back-end-60|51-55|Performance Optimization|techniques;web performance;caching;lazy loading;resource requests
          back-end-60|56-60|Final Project and Portfolio|comprehensive backend project;code;APIs;deploy;GitHub;portfolio;feedback;improve
          back-end-90|1-7|Programming Fundamentals|language;Python;JavaScript;or Java;development environment;basic syntax;concepts of programming
          back-end-90|8-14|Web Development Basics|HTML;CSS;JavaScript;static web pages;responsive layouts
          back-end-90|15-21|Database Fundamentals|relational databases;MySQL;PostgreSQL;schemas;SQL queries;normali
          back-end-90|22-28|Backend Framework Introduction|framework;Django;Express.js;comprehensive tutorials;basic web app;dynamic
          back-end-90|29-35|API Development|APIs in more depth;RESTful APIs;integrate;web app
          back-end-90|36-42|Version Control and Collaboration|master Git;master GitHub;larger projects;open source;branching;merging
          back-end-90|43-49|Advanced Backend Concepts|middleware;authentication;authori;your framework
          back-end-90|50-56|Databases and ORM|database management;object-relational;ORM;Hibernate;Sequelize
          back-end-90|57-63|Web Security|web security practices;encryption;secure coding;common vulnerabilities
          back-end-90|64-70|DevOps and Deployment|container;Docker;Kubernetes;CI/CD pipeline;robust;tests automatically;deploy your app automatically
          back-end-90|71-77|Performance Optimization|techniques;web performance;implement caching;implement lazy loading;other strategies
          back-end-90|78-84|Advanced Topics and Specialization|microservices architecture;serverless computing;emerging trends;speciali;interests
          back-end-90|85-90|Final Project and Portfolio|comprehensive backend project;every skill;code;APIs;deploy;portfolio;feedback;refin
          """)
  void areaHasTheSheetsDaysTitleAndSubjects(
      String plan, String days, String title, String subjects) {
    FocusArea area =
        TestData.builtInPlan(plan).areas().stream()
            .filter(any -> (any.fromDay() + "-" + any.toDay()).equals(days))
            .findFirst()
            .orElseThrow();
    assertThat(area.title()).isEqualTo(title);
    String tasks = area.tasks().stream().map(Task::title).collect(Collectors.joining("; "));
    for (String subject : subjects.split(";", -1)) {
      assertThat(tasks).containsIgnoringCase(subject);
    }
  }

  @ParameterizedTest
  @CsvSource({"back-end-20, 20, 8", "back-end-60, 60, 12", "back-end-90, 90, 13"})
  void everyDayOfAPlanIsCoveredOnce(String key, int days, int areas) {
    PlanTemplate plan = TestData.builtInPlan(key);
    assertThat(plan.days()).isEqualTo(days);
    assertThat(plan.areas()).hasSize(areas);
    List<Integer> covered = new ArrayList<>();
    for (FocusArea area : plan.areas()) {
      IntStream.rangeClosed(area.fromDay(), area.toDay()).forEach(covered::add);
      assertThat(area.days()).isEqualTo(area.toDay() - area.fromDay() + 1);
    }
    assertThat(covered)
        .isEqualTo(IntStream.rangeClosed(1, days).boxed().collect(Collectors.toList()));
  }

  /** About 90 minutes a study day, as FORMAT.md says. */
  @ParameterizedTest
  @CsvSource({"back-end-20", "back-end-60", "back-end-90"})
  void areaAsksForAboutNinetyMinutesADay(String key) {
    PlanTemplate plan = TestData.builtInPlan(key);
    assertThat(plan.areas())
        .allSatisfy(area ->
            assertThat(area.tasks().stream().mapToInt(Task::minutes).sum() / area.days())
                .isBetween(80, 100));
    assertThat(plan.minutes()).isBetween(80 * plan.days(), 100 * plan.days());
    assertThat(plan.taskCount())
        .isEqualTo(plan.areas().stream().mapToInt(a -> a.tasks().size()).sum());
  }
}
