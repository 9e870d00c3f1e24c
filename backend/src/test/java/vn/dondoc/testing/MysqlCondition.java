package vn.dondoc.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets a MySQL test run where a server is found; elsewhere says so, or fails if required.
 */
class MysqlCondition implements ExecutionCondition {

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		MysqlServer.Search search = MysqlServer.find();
		if (search.server().isPresent()) {
			return ConditionEvaluationResult.enabled("MySQL at " + search.server().get().baseUrl());
		}
		String reason = "NOT RUN AGAINST MYSQL: " + search.whyNot().lines().findFirst().orElse("no server");
		if (Build.requires("mysql")) {
			throw new IllegalStateException(reason + " (required by DONDOC_REQUIRE)");
		}
		Build.reportNotRun(reason + System.lineSeparator()
				+ "  to run: DONDOC_TEST_DB_URL=jdbc:mysql://HOST:3306/ DONDOC_TEST_DB_USER=… DONDOC_TEST_DB_PASSWORD=… mvn verify");
		return ConditionEvaluationResult.disabled(reason);
	}

}
