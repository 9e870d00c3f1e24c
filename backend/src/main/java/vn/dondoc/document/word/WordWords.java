package vn.dondoc.document.word;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import vn.dondoc.document.letters.LegacyLetters;

/** The words of a Word paragraph as they would be printed. */
final class WordWords {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final Pattern NOTE = Pattern.compile("\\[(?:footnote|endnote)Ref:(\\d+)]");

	private WordWords() {
	}

	/** Without tracked deletions; soft line breaks stay. */
	static String of(XWPFParagraph paragraph) {
		return paragraph.getIRuns().stream().map(WordWords::of).collect(Collectors.joining());
	}

	private static String of(IRunElement element) {
		if (element instanceof XWPFRun run) {
			return isDeleted(run.getCTR().getDomNode()) ? ""
					: LegacyLetters.drawn(NOTE.matcher(run.text()).replaceAll("[$1]"), run.getFontFamily());
		}
		return (element instanceof XWPFSDT control) ? control.getContent().getText() : "";
	}

	/** What stands in text boxes and frames anchored here. */
	static String inFrames(XWPFParagraph paragraph) {
		if (!(paragraph.getCTP().getDomNode() instanceof Element element)) {
			return "";
		}
		NodeList frames = element.getElementsByTagNameNS(WORD, "txbxContent");
		return IntStream.range(0, frames.getLength())
			.mapToObj((i) -> (Element) frames.item(i))
			.filter((frame) -> !isSaidTwice(frame))
			.map(WordWords::inFrame)
			.collect(Collectors.joining("\n"));
	}

	/** Word repeats a box for older programs. */
	private static boolean isSaidTwice(Element frame) {
		for (Node parent = frame.getParentNode(); parent != null; parent = parent.getParentNode()) {
			if ("Fallback".equals(parent.getLocalName())) {
				return true;
			}
		}
		return false;
	}

	private static String inFrame(Element frame) {
		NodeList paragraphs = frame.getElementsByTagNameNS(WORD, "p");
		return IntStream.range(0, paragraphs.getLength())
			.mapToObj((i) -> letters((Element) paragraphs.item(i)))
			.collect(Collectors.joining("\n"));
	}

	private static String letters(Element paragraph) {
		NodeList texts = paragraph.getElementsByTagNameNS(WORD, "t");
		return IntStream.range(0, texts.getLength())
			.mapToObj((i) -> texts.item(i).getFirstChild())
			.filter(Objects::nonNull)
			.map(Node::getNodeValue)
			.collect(Collectors.joining());
	}

	private static boolean isDeleted(Node run) {
		Node parent = run.getParentNode();
		return parent != null && WORD.equals(parent.getNamespaceURI())
				&& (parent.getLocalName().equals("del") || parent.getLocalName().equals("moveFrom"));
	}

}
