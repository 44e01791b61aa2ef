//! The parts of which the patterns are made, named as the RFCs name them.

/// A pattern from string literals and the names of parts, in the order in which they are read.
///
/// The parts in front are taken apart one by one; what is a literal already is kept in the brackets.
macro_rules! grammar {
    ([$($done:literal)*]) => {
        crate::pattern!($($done)*)
    };
    ([$($done:literal)*] $($next:literal)+ $($rest:ident $($more:tt)*)?) => {
        grammar!([$($done)* $($next)+] $($rest $($more)*)?)
    };

    // RFC 3339, section 5.6 and appendix C, which says which years are leap years.
    ($done:tt full_date $($rest:tt)*) => {
        grammar!($done
            "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
            "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)"
            $($rest)*)
    };
    ($done:tt full_time $($rest:tt)*) => {
        grammar!($done
            "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]" fraction offset
            $($rest)*)
    };
    ($done:tt offset $($rest:tt)*) => {
        grammar!($done "(?:[Zz]|[+\\-](?:[01][0-9]|2[0-3]):[0-5][0-9])" $($rest)*)
    };
    // A time by itself, in which a leap second may stand anywhere, to the nanosecond.
    ($done:tt clock_time $($rest:tt)*) => {
        grammar!($done "(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:[.][0-9]{1,9})?" $($rest)*)
    };

    // ISO 8601: at least one of the units, and a fraction of seconds alone.
    ($done:tt duration_time $($rest:tt)*) => {
        grammar!($done
            "T(?:[0-9]+H(?:[0-9]+M)?(?:" seconds ")?|[0-9]+M(?:" seconds ")?|" seconds ")"
            $($rest)*)
    };
    ($done:tt seconds $($rest:tt)*) => {
        grammar!($done "[0-9]+(?:[.][0-9]{1,9})?S" $($rest)*)
    };
    ($done:tt duration_date $($rest:tt)*) => {
        grammar!($done
            "(?:[0-9]+Y(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?|[0-9]+M(?:[0-9]+W)?(?:[0-9]+D)?|[0-9]+W(?:[0-9]+D)?|[0-9]+D)"
            $($rest)*)
    };
    ($done:tt fraction $($rest:tt)*) => {
        grammar!($done "(?:[.][0-9]+)?" $($rest)*)
    };
    // A leap second is the last second of a day in UTC. In an hour it is so at two offsets of whole hours, and at two of
    // half hours; other offsets are at the end.
    ($done:tt leap_second $($rest:tt)*) => {
        grammar!($done
            hour("00" "01" "23") hour("01" "02" "22") hour("02" "03" "21") hour("03" "04" "20")
            hour("04" "05" "19") hour("05" "06" "18") hour("06" "07" "17") hour("07" "08" "16")
            hour("08" "09" "15") hour("09" "10" "14") hour("10" "11" "13") hour("11" "12" "12")
            hour("12" "13" "11") hour("13" "14" "10") hour("14" "15" "09") hour("15" "16" "08")
            hour("16" "17" "07") hour("17" "18" "06") hour("18" "19" "05") hour("19" "20" "04")
            hour("20" "21" "03") hour("21" "22" "02") hour("22" "23" "01")
            "23:(?:59:60" fraction "(?:[Zz]|[+\\-]00:00)|29:60" fraction "(?:[+]23|-00):30)"
            "|(?:05:44:60" fraction "[+]05|08:44:60" fraction "[+]08|09:44:60" fraction "[+]09"
            "|12:44:60" fraction "[+]12|13:44:60" fraction "[+]13|20:14:60" fraction "-03):45|13:19:60" fraction "-10:40"
            $($rest)*)
    };
    ($done:tt hour($here:literal $east:literal $west:literal) $($rest:tt)*) => {
        grammar!($done
            $here ":(?:59:60(?:[.][0-9]+)?(?:[+]" $east "|-" $west "):00"
            "|29:60(?:[.][0-9]+)?(?:[+]" $here "|-" $west "):30)|"
            $($rest)*)
    };

    // RFC 3986, section 3.2.2: the text forms of RFC 4291, section 2.2, with `::` for one group or more.
    ($done:tt ipv4_address $($rest:tt)*) => {
        grammar!($done
            "(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
            $($rest)*)
    };
    ($done:tt h16 $($rest:tt)*) => {
        grammar!($done "[0-9A-Fa-f]{1,4}" $($rest)*)
    };
    ($done:tt ipv6_address $($rest:tt)*) => {
        grammar!($done
            "(?:(?:(?:" h16 ":){6}|::(?:" h16 ":){5}|(?:" h16 ")?::(?:" h16 ":){4}"
            "|(?:" h16 "(?::" h16 ")?)?::(?:" h16 ":){3}|(?:" h16 "(?::" h16 "){0,2})?::(?:" h16 ":){2}"
            "|(?:" h16 "(?::" h16 "){0,3})?::" h16 ":|(?:" h16 "(?::" h16 "){0,4})?::)"
            "(?:" h16 ":" h16 "|" ipv4_address ")"
            "|(?:" h16 "(?::" h16 "){0,5})?::" h16 "|(?:" h16 "(?::" h16 "){0,6})?::)"
            $($rest)*)
    };

    // RFC 1123, section 2.1, with the lengths of RFC 1035, section 2.3.4.
    ($done:tt domain $($rest:tt)*) => {
        grammar!($done
            "[0-9A-Za-z](?:[0-9A-Za-z\\-]{0,61}[0-9A-Za-z])?(?:[.][0-9A-Za-z](?:[0-9A-Za-z\\-]{0,61}[0-9A-Za-z])?)*"
            $($rest)*)
    };

    // RFC 5321, section 4.1.2.
    ($done:tt local_part $($rest:tt)*) => {
        grammar!($done
            "(?:[!#-'*+\\-\\/-9=?A-Z^-~]+(?:[.][!#-'*+\\-\\/-9=?A-Z^-~]+)*|\"(?:[ !#-\\[\\]-~]|\\\\[ -~])*\")"
            $($rest)*)
    };

    // RFC 3986, appendix A. The classes are runs of ASCII: `&-.` is `&'()*+,-.`, `0-;` is the digits, `:` and `;`.
    ($done:tt pct_encoded $($rest:tt)*) => {
        grammar!($done "%[0-9A-Fa-f]{2}" $($rest)*)
    };
    ($done:tt userinfo $($rest:tt)*) => {
        grammar!($done "(?:[!$&-.0-;=A-Z_a-z~]|" pct_encoded ")*" $($rest)*)
    };
    ($done:tt host $($rest:tt)*) => {
        grammar!($done
            "(?:\\[(?:" ipv6_address "|[Vv][0-9A-Fa-f]+[.][!$&-.0-;=A-Z_a-z~]+)\\]"
            "|(?:[!$&-.0-9;=A-Z_a-z~]|" pct_encoded ")*)"
            $($rest)*)
    };
    ($done:tt pchar $($rest:tt)*) => {
        grammar!($done "(?:[!$&-.0-;=@-Z_a-z~]|" pct_encoded ")" $($rest)*)
    };
    ($done:tt pchars_and_slashes $($rest:tt)*) => {
        grammar!($done "(?:[!$&-;=@-Z_a-z~]|" pct_encoded ")*" $($rest)*)
    };
    ($done:tt query_or_fragment $($rest:tt)*) => {
        grammar!($done "(?:[!$&-;=?-Z_a-z~]|" pct_encoded ")*" $($rest)*)
    };
}

#[cfg(any(feature = "chrono", feature = "jiff"))]
pub(crate) use grammar;
