package vn.dondoc.deadline;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.dondoc.deadline.notice.CalendarChanged;
import vn.dondoc.setting.SettingChanged;
import vn.dondoc.setting.SettingKey;

/** Tells of whatever changes how deadlines are computed. */
@Component
class RulesWatch {

	private final DeadlineSettings settings;

	private final ApplicationEventPublisher events;

	RulesWatch(DeadlineSettings settings, ApplicationEventPublisher events) {
		this.settings = settings;
		this.events = events;
	}

	@EventListener
	void on(CalendarChanged event) {
		this.events.publishEvent(new RulesChanged(event.subjectId()));
	}

	@EventListener
	void on(SettingChanged event) {
		if (this.settings.settings().stream().map(SettingKey::name).anyMatch(event.name()::equals)) {
			this.events.publishEvent(new RulesChanged(event.name()));
		}
	}

}
