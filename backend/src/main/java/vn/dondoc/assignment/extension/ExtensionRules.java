package vn.dondoc.assignment.extension;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentSettings;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Standing;
import vn.dondoc.setting.Settings;

/** When an extension may be asked for and granted. */
@Component
class ExtensionRules {

	private final Settings settings;

	ExtensionRules(Settings settings) {
		this.settings = settings;
	}

	/** One request is open at a time. */
	void noneOpen(Standing standing) {
		if (standing.requests().extensionOpen()) {
			throw RefusedDeed.about(null, "extension-pending");
		}
	}

	void oneOpen(Standing standing) {
		if (!standing.requests().extensionOpen()) {
			throw RefusedDeed.about(null, "extension-not-asked");
		}
	}

	/** Only so many are ever granted. */
	void notUsedUp(Standing standing) {
		int atMost = this.settings.get(AssignmentSettings.EXTENSIONS_AT_MOST);
		if (standing.requests().extensionsGranted() >= atMost) {
			throw RefusedDeed.about(null, "extensions-used-up", atMost);
		}
	}

	/** An extension ends later than the term in force, and there must be one. */
	void later(Standing standing, @Nullable Instant firstLateAt) {
		Instant now = standing.term().firstLateAt();
		if (now == null || firstLateAt == null || !firstLateAt.isAfter(now)) {
			throw RefusedDeed.about("until", "extension-not-later");
		}
	}

}
