#[derive(Vetted)]
#[check(is_prime)]
pub struct Prime(#[range(min = 2)] u32);
