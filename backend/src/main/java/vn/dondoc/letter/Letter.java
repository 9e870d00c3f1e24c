package vn.dondoc.letter;

import java.util.List;

/**
 * An official document before it is put on paper.
 *
 * @param body what it says, from top to bottom
 * @param annexes each on pages of its own
 */
public record Letter(Letterhead head, Title title, Addressees addressees, List<Block> body, Signature signature,
		List<Annex> annexes) {

	/**
	 * What it is and what it is about.
	 *
	 * @param subject without "V/v"
	 */
	public record Title(LetterKind kind, String subject) {
	}

	/**
	 * Whom it reaches.
	 *
	 * @param recipients after "Kính gửi:"; none where the kind names none
	 * @param copies after "Nơi nhận:", the file ("Lưu: VT, TH") last
	 */
	public record Addressees(List<String> recipients, List<String> copies) {

		public Addressees {
			recipients = List.copyOf(recipients);
			copies = List.copyOf(copies);
		}

	}

	/** What goes with it. */
	public record Annex(String title, List<Block> body) {

		public Annex {
			body = List.copyOf(body);
		}

	}

	public Letter {
		body = List.copyOf(body);
		annexes = List.copyOf(annexes);
	}

}
