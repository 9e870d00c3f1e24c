package vn.dondoc.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.ActiveProfiles;

/**
 * Runs a Spring test on an H2 database that holds the demo as people see it, all of its
 * sample quarter played, and that no other test changes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@OwnDatabase(value = OwnDatabase.Kind.H2, of = "whole-demo")
@ActiveProfiles("demo-loading")
public @interface OnWholeDemo {

}
