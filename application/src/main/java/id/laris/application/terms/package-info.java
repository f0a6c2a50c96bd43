/** Selling on invoice: allowing customers to, holding them to their limit, reminding them, and what they all owe by age. */
package id.laris.application.terms;
