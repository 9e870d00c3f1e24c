package vn.dondoc.assignment.story;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.story.StoryPage.Entry;
import vn.dondoc.assignment.story.StoryPage.FileLink;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.organisation.AgencyId;

/** Puts a fact into an entry of the timeline. */
@Component
class EntryWords {

	private final MessageSource messages;

	private final PayloadWords payloads;

	EntryWords(MessageSource messages, PayloadWords payloads) {
		this.messages = messages;
		this.payloads = payloads;
	}

	/** The agencies and files are those named in it. */
	Entry of(Fact fact, @Nullable String who, boolean withdrawn, Map<AgencyId, String> agencies,
			Map<AttachmentId, String> fileNames) {
		Author author = fact.author();
		String evidence = (author.evidence() != null && !author.evidence().isBlank())
				? say("assignment.story.evidence", author.evidence()) : null;
		String detail = Stream.of(this.payloads.of(fact.payload(), agencies), evidence)
			.filter(Objects::nonNull)
			.filter((part) -> !part.isBlank())
			.collect(Collectors.joining(" "));
		return new Entry(fact.seq(), say("assignment.fact." + fact.kind().name()), who(who, author), fact.effectiveAt(),
				detail.isEmpty() ? null : detail, mark(author.entry()), withdrawn,
				fact.payload()
					.files()
					.stream()
					.map((file) -> new FileLink(file.value().toString(), fileNames.getOrDefault(file, "")))
					.toList());
	}

	private String who(@Nullable String name, Author author) {
		return (name != null) ? name : author.account().equals(Author.NOBODY) ? say("assignment.story.by-itself") : "";
	}

	private static @Nullable String mark(Author.Entry entry) {
		return switch (entry) {
			case DIRECT -> null;
			case LATE -> "timeline.lateEntry";
			case ON_BEHALF -> "assignment.story.on-behalf";
		};
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
