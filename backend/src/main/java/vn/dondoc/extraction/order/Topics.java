package vn.dondoc.extraction.order;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.passage.LocalityReader;
import vn.dondoc.extraction.passage.OrderWords;
import vn.dondoc.extraction.passage.Passage;

/**
 * "Đối với huyện Đak Đoa, Chủ tịch UBND tỉnh yêu cầu tổ chức tiêm vét": the order names
 * nobody behind its verb, so it is for the one the sentence opens with.
 */
public final class Topics {

	private static final OrderWords WORDS = OrderWords.VIETNAMESE;

	private Topics() {
	}

	static @Nullable Mention of(Passage p, int start, int end) {
		int first = Subjects.behindConnectors(p, p.word(start));
		int opens = p.is(first, "riêng") ? first + 1 : first;
		int name = p.is(opens, "đối") && p.is(opens + 1, "với") ? opens + 2
				: p.is(opens, "với") ? opens + 1 : (opens > first) ? opens : -1;
		Mention topic = (name > 0) ? named(p, name) : null;
		int close = (topic != null) ? p.word(behind(p, topic, end)) : 0;
		if (topic == null || !p.is(close, ",")) {
			return null;
		}
		int from = close + 1;
		int said = WORDS.documents().match(p.words(), from);
		int ordered = (said > 0) ? WORDS.orderVerbs().match(p.words(), said) : -1;
		if (ordered > 0 && WORDS.verbs().at(p.words(), ordered)) {
			return topic;
		}
		for (Mention m : p.mentions(topic.end(), end)) {
			int verb = p.word(m.end());
			int behind = WORDS.orderVerbs().match(p.words(), verb);
			if (m.rank() == Rank.AUTHORITY && p.word(m.start()) <= from + 3 && behind > 0
					&& WORDS.verbs().at(p.words(), behind)) {
				return topic;
			}
		}
		return null;
	}

	/**
	 * Behind all a sentence opens with: "Đối với huyện A và các xã, UBND tỉnh yêu cầu".
	 */
	private static int behind(Passage p, Mention topic, int end) {
		List<Mention> all = led(p, topic, end);
		return Math.max(topic.end(), all.get(all.size() - 1).end());
	}

	/** Those named together with a topic, without the organ that gives the order. */
	public static List<Mention> led(Passage p, Mention topic, int end) {
		return Roles.of(p, topic, end).leads().stream().takeWhile((m) -> m.rank() != Rank.AUTHORITY).toList();
	}

	/** "Đối với các cơ quan báo chí, tuyên truyền …": told of whom a job is. */
	static @Nullable Mention told(Passage p, int start) {
		int first = Subjects.behindConnectors(p, p.word(start));
		Mention topic = p.is(first, "đối") && p.is(first + 1, "với") ? named(p, first + 2) : null;
		boolean job = topic != null && p.is(p.word(topic.end()), ",")
				&& WORDS.verbs().at(p.words(), p.word(topic.end()) + 1);
		return job ? topic : null;
	}

	private static @Nullable Mention named(Passage p, int at) {
		for (Mention m : p.mentions()) {
			if (p.word(m.start()) == at) {
				return (m.rank() == Rank.AGENCY || m.rank() == Rank.GROUP) ? m : null;
			}
		}
		return LocalityReader.at(p, at);
	}

}
