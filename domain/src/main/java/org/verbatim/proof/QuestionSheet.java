package org.verbatim.proof;

/**
 * What lies before an expert who answers in writing.
 *
 * @param title what the interview is called; may be empty
 * @param language the language that it is written in
 */
public record QuestionSheet(
    Proof proof, Questionnaire questionnaire, String title, String language) {}
