/** What tests share. */
package app.daymark.testkit;
