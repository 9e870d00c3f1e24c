package vn.dondoc.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.ActiveProfiles;

/**
 * Runs a Spring test on the H2 database that holds the demo, shared by all such tests: it
 * is loaded once. What a test asserts must hold whatever another did there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@OwnDatabase(value = OwnDatabase.Kind.H2, of = "demo")
@ActiveProfiles("demo-loading")
public @interface OnDemo {

}
