package vn.dondoc.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import vn.dondoc.document.scan.Tesseract;

/** Lets a test read pictures where that is possible; elsewhere says so. */
class TesseractCondition implements ExecutionCondition {

	private static final String REASON = "NOT RUN ON SCANS: no tesseract with Vietnamese letters on the path";

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Tesseract.on(System.getenv("PATH")).isInstalled()) {
			return ConditionEvaluationResult.enabled("tesseract");
		}
		if (Build.requires("ocr")) {
			throw new IllegalStateException(REASON + " (required by DONDOC_REQUIRE)");
		}
		Build.reportNotRun(REASON + System.lineSeparator()
				+ "  to run: apt-get install tesseract-ocr tesseract-ocr-vie && mvn verify");
		return ConditionEvaluationResult.disabled(REASON);
	}

}
