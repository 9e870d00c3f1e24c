package vn.dondoc.search;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Fills the index as soon as the program serves, so that nobody waits for it, and keeps
 * it warm.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!command")
@ConditionalOnBooleanProperty(name = "dondoc.jobs", matchIfMissing = true)
class KeepFollowing {

	private final FollowItems follow;

	KeepFollowing(FollowItems follow) {
		this.follow = follow;
	}

	@Scheduled(fixedDelay = 30_000, initialDelay = 1_000)
	void follow() {
		this.follow.catchUp();
	}

}
