package id.laris.application.terms;

/** Terms and what is owed are told by the same rows: one contract holds both. */
public interface TermsBookContract extends ReceivablesContract {}
