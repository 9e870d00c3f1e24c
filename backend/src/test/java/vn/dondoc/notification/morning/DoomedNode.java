package vn.dondoc.notification.morning;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.dondoc.DondocApplication;
import vn.dondoc.assignment.reminder.RemindedByRule;
import vn.dondoc.notification.mail.SendMails;
import vn.dondoc.system.Days;
import vn.dondoc.system.TimeConfiguration;

/**
 * A process of its own that begins a morning and gets no further than a place in it,
 * where it waits to be killed.
 */
final class DoomedNode {

	/** What it says when it is there. */
	static final String THERE = "waits to be killed";

	/** Where it waits. */
	enum Place {

		/** Reminders are committed; nobody was told. */
		REMINDED,

		/** All is committed; nothing was sent. */
		QUEUED,

		/** It sends; what keeps it waiting is the mail server. */
		SENDING

	}

	private DoomedNode() {
	}

	/** Takes the place, the moment, the mail server's port, the database and the home. */
	public static void main(String[] arguments) throws IOException {
		Place place = Place.valueOf(arguments[0]);
		Clock clock = Clock.fixed(Instant.parse(arguments[1]), Days.VIETNAM);
		SpringApplicationBuilder application = new SpringApplicationBuilder(DondocApplication.class)
			.web(WebApplicationType.NONE)
			.profiles("command")
			.initializers((context) -> ((DefaultListableBeanFactory) context.getBeanFactory())
				.registerBeanDefinition(TimeConfiguration.BENEATH, new RootBeanDefinition(Clock.class, () -> clock)));
		if (place == Place.REMINDED) {
			application.listeners(new WaitsBehindReminders());
		}
		try (ConfigurableApplicationContext context = application.run("--spring.main.lazy-initialization=true",
				"--logging.level.root=WARN", "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + arguments[2],
				"--spring.mail.properties.mail.smtp.timeout=600000", "--dondoc.mail.from=don-doc@tn.example",
				"--dondoc.base-url=https://dondoc.tn.example", "--dondoc.home=" + arguments[6],
				"--spring.datasource.url=" + arguments[3], "--spring.datasource.username=" + arguments[4],
				"--spring.datasource.password=" + arguments[5])) {
			context.getBean(MorningRun.class).runIfDue();
			if (place == Place.SENDING) {
				context.getBean(SendMails.class).sendDue();
			}
			untilKilled();
		}
	}

	/** Ends by itself where whoever began it is gone. */
	private static void untilKilled() throws IOException {
		System.out.println(THERE);
		System.in.transferTo(OutputStream.nullOutputStream());
		Runtime.getRuntime().halt(1);
	}

	/** Lets the transaction of the reminders commit, and nothing happen behind it. */
	private static final class WaitsBehindReminders
			implements ApplicationListener<PayloadApplicationEvent<RemindedByRule>> {

		@Override
		public void onApplicationEvent(PayloadApplicationEvent<RemindedByRule> reminded) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void afterCommit() {
					try {
						untilKilled();
					}
					catch (IOException ex) {
						throw new UncheckedIOException(ex);
					}
				}

			});
		}

	}

}
