package vn.dondoc.letter.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;

import vn.dondoc.letter.TemplateFault;

/** What in a Word document would run, or fetch something from elsewhere. */
final class ActiveContent {

	/** Fields that only count or repeat what stands in the document itself. */
	private static final Set<String> HARMLESS = Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "STYLEREF");

	private static final Set<String> EMBEDDED = Set.of("altChunk", "object", "OLEObject", "control", "subDoc");

	private final List<TemplateFault> faults = new ArrayList<>();

	private ActiveContent() {
	}

	static List<TemplateFault> of(OPCPackage file) throws OpenXML4JException, IOException {
		ActiveContent found = new ActiveContent();
		found.external(file.getRelationships(), "/");
		for (PackagePart part : file.getParts()) {
			found.look(part);
		}
		return found.faults;
	}

	private void look(PackagePart part) throws OpenXML4JException, IOException {
		String name = part.getPartName().getName();
		String type = part.getContentType().toLowerCase(Locale.ROOT);
		if (type.contains("macroenabled") || type.contains("vba") || type.contains("activex")
				|| type.contains("oleobject") || name.contains("/embeddings/")) {
			this.faults.add(new TemplateFault(name, "letter.template.macro"));
			return;
		}
		if (!part.isRelationshipPart()) {
			external(part.getRelationships(), name);
		}
		if (type.endsWith("xml") && !(part instanceof PackagePropertiesPart)) {
			try (InputStream content = part.getInputStream()) {
				read(content, name);
			}
			catch (XMLStreamException ex) {
				this.faults.add(new TemplateFault(name, "letter.template.unreadable"));
			}
		}
	}

	private void external(PackageRelationshipCollection relationships, String name) {
		for (PackageRelationship one : relationships) {
			if (one.getTargetMode() == TargetMode.EXTERNAL) {
				this.faults.add(new TemplateFault(name, "letter.template.external", one.getTargetURI().toString()));
			}
		}
	}

	private void read(InputStream content, String name) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newInstance();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		XMLStreamReader xml = factory.createXMLStreamReader(content);
		StringBuilder field = new StringBuilder();
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.DTD) {
				this.faults.add(new TemplateFault(name, "letter.template.unreadable"));
			}
			else if (event == XMLStreamConstants.START_ELEMENT) {
				begin(xml, field, name);
			}
		}
		field(field, name);
	}

	private void begin(XMLStreamReader xml, StringBuilder field, String name) throws XMLStreamException {
		String element = xml.getLocalName();
		if (EMBEDDED.contains(element)) {
			this.faults.add(new TemplateFault(name, "letter.template.embedded"));
		}
		switch (element) {
			// what a field says may be cut into pieces, the first word too
			case "instrText" -> field.append(xml.getElementText());
			case "fldChar" -> field(field, name);
			case "fldSimple" -> {
				field(field, name);
				field.append(attribute(xml, "instr"));
				field(field, name);
			}
			default -> {
			}
		}
	}

	private void field(StringBuilder field, String name) {
		String code = field.toString().strip();
		field.setLength(0);
		String command = code.split("\\s", 2)[0].toUpperCase(Locale.ROOT);
		if (!command.isEmpty() && !HARMLESS.contains(command)) {
			this.faults.add(new TemplateFault(name, "letter.template.field", command));
		}
	}

	private static String attribute(XMLStreamReader xml, String name) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals(name)) {
				return xml.getAttributeValue(i);
			}
		}
		return "";
	}

}
