/**
 * Care for customers: whoever answers them finds a person by what they say of themselves and sees in one place what the shop knows of
 * them. What is personal is masked until somebody with the right to it says why they need it; that is written to the audit log.
 */
package id.laris.application.support;
