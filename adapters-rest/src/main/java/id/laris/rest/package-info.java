/** JSON over HTTP, both ways: the REST API ({@code api}) and the outside parties called ({@code client}). */
package id.laris.rest;
