package vn.dondoc.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets a browser test run where there is a browser; elsewhere says so, or fails if
 * required.
 */
class BrowserCondition implements ExecutionCondition {

	private static final String REASON = "NOT RUN IN A BROWSER: no chromium with chromedriver on the path";

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Chromium.available()) {
			return ConditionEvaluationResult.enabled("Chromium");
		}
		if (Build.requires("browser")) {
			throw new IllegalStateException(REASON + " (required by DONDOC_REQUIRE)");
		}
		Build.reportNotRun(REASON + System.lineSeparator()
				+ "  to run: apt-get install chromium chromium-driver fonts-noto-core && mvn verify");
		return ConditionEvaluationResult.disabled(REASON);
	}

}
