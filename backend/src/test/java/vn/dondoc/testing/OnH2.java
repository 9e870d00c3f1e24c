package vn.dondoc.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a Spring test on an H2 database of its own, migrated by Liquibase and gone
 * afterwards. The two databases share one body:
 *
 * <pre>
 * &#64;DataJpaTest
 * &#64;Import(IssueAssignments.class)
 * abstract class IssueAssignmentsTest {
 *
 * 	&#64;Test
 * 	void ...
 *
 * }
 *
 * &#64;OnH2
 * class IssueAssignmentsOnH2Test extends IssueAssignmentsTest {
 * }
 *
 * &#64;OnMysql
 * class IssueAssignmentsOnMysqlTest extends IssueAssignmentsTest {
 * }
 * </pre>
 *
 * A Spring test with neither annotation runs on an H2 database shared with the tests that
 * share its context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@OwnDatabase(OwnDatabase.Kind.H2)
public @interface OnH2 {

}
