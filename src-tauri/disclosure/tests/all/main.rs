//! Everything about safe figures in one binary: the format, the attack on known mistakes, protection and its price.

mod attacker;
mod fraction;
mod mistakes;
mod optimum;
mod price;
mod refusals;
mod releases;
mod synthetic;
