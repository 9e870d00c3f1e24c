package vn.dondoc.system;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What every list taken away says of itself last: who took it, and when. */
@Component
public class Provenance {

	private final MessageSource messages;

	private final Clock clock;

	Provenance(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/** Of what is taken now by whoever is at work. */
	public List<About> of(Locale locale) {
		String by = CurrentActor.find().map(Actor::name).orElse("");
		return List.of(new About(say("taken.by", locale), by),
				new About(say("taken.at", locale), Days.print(this.clock.instant())));
	}

	private String say(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
