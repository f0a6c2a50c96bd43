/** What advice about buying is made of, read from the papers of buying and moving. */
package id.laris.persistence.replenishment;
