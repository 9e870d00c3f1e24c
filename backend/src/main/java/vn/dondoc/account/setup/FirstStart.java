package vn.dondoc.account.setup;

import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountDirectory;

/** Writes the set-up address when the server starts on an empty database. */
@Component
@Profile("!demo & !command")
@ConditionalOnWebApplication
class FirstStart {

	private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

	private final AccountDirectory directory;

	private final SetUpLink link;

	FirstStart(AccountDirectory directory, SetUpLink link) {
		this.directory = directory;
		this.link = link;
	}

	@EventListener(ApplicationReadyEvent.class)
	void writeAddress() {
		if (!this.directory.anyone()) {
			Path file = this.link.renew();
			LOG.warn("Nobody can sign in yet. The address of the set-up is in {}, valid for {} minutes.", file,
					SetUpLink.VALID.toMinutes());
		}
	}

}
