package vn.dondoc.letter;

/**
 * Why a Word document cannot serve as a template.
 *
 * @param place where it is: the words of the paragraph, or the part of the file
 * @param messageKey says what is wrong and what to do
 */
public record TemplateFault(String place, String messageKey, Object... arguments) {

}
