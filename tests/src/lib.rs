//! The integration tests of `vetted` live in `tests/`.
