/**
 * The grammar by which a program that failed to parse is read again, in a notation of its own that `peg.ts` runs. CPython: Grammar/python.gram.
 *
 * Order of alternatives, lookaheads and which rules are memoized ("!" after the name) decide which error CPython finds and where,
 * so they are the same here; left recursion is written as repetition, and the binary operators are one rule, since only extents matter.
 * An alternative that is nothing but one rule named `invalid_...` counts in the second pass only.
 *
 * Items: 'token' "soft keyword" KIND rule (group) x? x* x+ sep.x+ &x !x ~ (cut) &&'token' (raise where missing) a=x (bound to a name).
 * Ends of alternatives: {Kind a b} makes a node with those parts, {=a} yields what a is bound to, {#name} calls a check of `diagnose.ts`,
 * <<where|message>> raises. `where`: "at a", "range a b", "from a" (to the last token read), "here" (last token read), "next", "target KIND a"
 * (the part of `a` that cannot be a target), "indent a". In the message %e is the kind of a, %l its line.
 */

const STATEMENTS = `
file: statements? ENDMARKER
eval: expressions NEWLINE* ENDMARKER
statements: statement+
statement: compound_stmt | simple_stmts
simple_stmts: simple_stmt !';' NEWLINE | ';'.simple_stmt+ ';'? NEWLINE
simple_stmt!: assignment | &"type" type_alias | star_expressions | &'return' return_stmt | &('import' | 'from') import_stmt
  | &'raise' raise_stmt | &'pass' pass_stmt | &'del' del_stmt | &'yield' yield_expr | &'assert' assert_stmt
  | &'break' break_stmt | &'continue' continue_stmt | &'global' global_stmt | &'nonlocal' nonlocal_stmt
pass_stmt: a='pass' {Pass}
break_stmt: a='break' {Break}
continue_stmt: a='continue' {Continue}
compound_stmt: &('def' | '@' | 'async') function_def | &'if' if_stmt | &('class' | '@') class_def | &('with' | 'async') with_stmt
  | &('for' | 'async') for_stmt | &'try' try_stmt | &'while' while_stmt | match_stmt
assignment: NAME ':' expression ('=' annotated_rhs)?
  | ('(' single_target ')' | single_subscript_attribute_target) ':' expression ('=' annotated_rhs)?
  | (star_targets '=')+ annotated_rhs !'='
  | single_target AUGASSIGN ~ annotated_rhs
  | invalid_assignment
annotated_rhs: yield_expr | star_expressions
return_stmt: 'return' star_expressions?
raise_stmt: 'raise' expression ('from' expression)? | 'raise'
global_stmt: 'global' ','.NAME+
nonlocal_stmt: 'nonlocal' ','.NAME+
del_stmt: 'del' del_targets &(';' | NEWLINE) | invalid_del_stmt
invalid_del_stmt: 'del' a=star_expressions <<target DEL a|cannot delete %e>>
assert_stmt: 'assert' expression (',' expression)?
import_stmt!: invalid_import | import_name | import_from
import_name: 'import' dotted_as_names
import_from: 'from' ('.' | '...')* dotted_name 'import' import_from_targets | 'from' ('.' | '...')+ 'import' import_from_targets
import_from_targets: '(' import_from_as_names ','? ')' | import_from_as_names !',' | '*' | invalid_import_from_targets
import_from_as_names: ','.import_from_as_name+
import_from_as_name: invalid_import_from_as_name | NAME ('as' NAME)?
dotted_as_names: ','.dotted_as_name+
dotted_as_name: invalid_dotted_as_name | dotted_name ('as' NAME)?
dotted_name: NAME ('.' NAME)*
invalid_import: a='import' ','.dotted_name+ 'from' dotted_name <<from a|Did you mean to use 'from ... import ...' instead?>>
  | 'import' a=NEWLINE <<from a|Expected one or more names after 'import'>>
invalid_dotted_as_name: dotted_name 'as' !(NAME (',' | ')' | ';' | NEWLINE)) a=expression <<at a|cannot use %e as import target>>
invalid_import_from_as_name: NAME 'as' !(NAME (',' | ')' | ';' | NEWLINE)) a=expression <<at a|cannot use %e as import target>>
invalid_import_from_targets: import_from_as_names ',' NEWLINE <<here|trailing comma not allowed without surrounding parentheses>>
  | a=NEWLINE <<from a|Expected one or more names after 'import'>>
type_alias: "type" NAME type_params? '=' expression
type_params: invalid_type_params | '[' type_param_seq ']'
invalid_type_params: '[' a=']' <<from a|Type parameter list cannot be empty>>
type_param_seq: ','.type_param+ ','?
type_param!: NAME type_param_bound? type_param_default? | invalid_type_param | '*' NAME type_param_starred_default? | '**' NAME type_param_default?
type_param_bound: ':' expression
type_param_default: '=' expression
type_param_starred_default: '=' star_expression
invalid_type_param: '*' NAME a=':' b=expression {#typeVarTupleBound} | '**' NAME a=':' b=expression {#paramSpecBound}

block!: NEWLINE INDENT statements DEDENT | simple_stmts | invalid_block
invalid_block: NEWLINE !INDENT <<indent|expected an indented block>>
decorators: ('@' named_expression NEWLINE)+
class_def: decorators class_def_raw | class_def_raw
class_def_raw: invalid_class_def_raw | 'class' NAME type_params? ('(' arguments? ')')? ':' block
invalid_class_def_raw: 'class' NAME type_params? ('(' arguments? ')')? NEWLINE <<here|expected ':'>>
  | a='class' NAME type_params? ('(' arguments? ')')? ':' NEWLINE !INDENT <<indent a|expected an indented block after class definition on line %l>>
function_def: decorators function_def_raw | function_def_raw
function_def_raw: invalid_def_raw
  | 'def' NAME type_params? &&'(' params? ')' ('->' expression)? &&':' block
  | 'async' 'def' NAME type_params? &&'(' params? ')' ('->' expression)? &&':' block
invalid_def_raw: 'async'? a='def' NAME type_params? '(' params? ')' ('->' expression)? ':' NEWLINE !INDENT
    <<indent a|expected an indented block after function definition on line %l>>
if_stmt: invalid_if_stmt | 'if' named_expression ':' block elif_stmt | 'if' named_expression ':' block else_block?
elif_stmt: invalid_elif_stmt | 'elif' named_expression ':' block elif_stmt | 'elif' named_expression ':' block else_block?
else_block: invalid_else_stmt | 'else' &&':' block
invalid_if_stmt: 'if' named_expression NEWLINE <<here|expected ':'>>
  | a='if' named_expression ':' NEWLINE !INDENT <<indent a|expected an indented block after 'if' statement on line %l>>
invalid_elif_stmt: 'elif' named_expression NEWLINE <<here|expected ':'>>
  | a='elif' named_expression ':' NEWLINE !INDENT <<indent a|expected an indented block after 'elif' statement on line %l>>
invalid_else_stmt: a='else' ':' NEWLINE !INDENT <<indent a|expected an indented block after 'else' statement on line %l>>
  | 'else' ':' block a='elif' <<at a|'elif' block follows an 'else' block>>
while_stmt: invalid_while_stmt | 'while' named_expression ':' block else_block?
invalid_while_stmt: 'while' named_expression NEWLINE <<here|expected ':'>>
  | a='while' named_expression ':' NEWLINE !INDENT <<indent a|expected an indented block after 'while' statement on line %l>>
for_stmt: invalid_for_stmt
  | 'for' star_targets 'in' ~ star_expressions ':' block else_block?
  | 'async' 'for' star_targets 'in' ~ star_expressions ':' block else_block?
  | invalid_for_target
invalid_for_stmt: 'async'? 'for' star_targets 'in' star_expressions NEWLINE <<here|expected ':'>>
  | 'async'? a='for' star_targets 'in' star_expressions ':' NEWLINE !INDENT <<indent a|expected an indented block after 'for' statement on line %l>>
invalid_for_target: 'async'? 'for' a=star_expressions <<target FOR a|cannot assign to %e>>
with_stmt: invalid_with_stmt_indent
  | 'with' '(' ','.with_item+ ','? ')' ':' block | 'with' ','.with_item+ ':' block
  | 'async' 'with' '(' ','.with_item+ ','? ')' ':' block | 'async' 'with' ','.with_item+ ':' block
  | invalid_with_stmt
with_item: expression 'as' star_target &(',' | ')' | ':') | invalid_with_item | expression
invalid_with_item: expression 'as' a=expression &(',' | ')' | ':') <<target STAR a|cannot assign to %e>>
invalid_with_stmt: 'async'? 'with' ','.(expression ('as' star_target)?)+ NEWLINE <<here|expected ':'>>
  | 'async'? 'with' '(' ','.(expressions ('as' star_target)?)+ ','? ')' NEWLINE <<here|expected ':'>>
invalid_with_stmt_indent: 'async'? a='with' ','.(expression ('as' star_target)?)+ ':' NEWLINE !INDENT
    <<indent a|expected an indented block after 'with' statement on line %l>>
  | 'async'? a='with' '(' ','.(expressions ('as' star_target)?)+ ','? ')' ':' NEWLINE !INDENT
    <<indent a|expected an indented block after 'with' statement on line %l>>
try_stmt: invalid_try_stmt | 'try' &&':' block finally_block | 'try' &&':' block except_block+ else_block? finally_block?
  | 'try' &&':' block except_star_block+ else_block? finally_block?
invalid_try_stmt: a='try' ':' NEWLINE !INDENT <<indent a|expected an indented block after 'try' statement on line %l>>
  | 'try' ':' block !('except' | 'finally') <<here|expected 'except' or 'finally' block>>
  | 'try' ':' block* except_block+ a='except' b='*' expression ('as' NAME)? ':'
    <<range a b|cannot have both 'except' and 'except*' on the same 'try'>>
  | 'try' ':' block* except_star_block+ a='except' (expression ('as' NAME)?)? ':'
    <<at a|cannot have both 'except' and 'except*' on the same 'try'>>
except_block: invalid_except_stmt_indent | 'except' expression ':' block | 'except' expression 'as' NAME ':' block
  | 'except' expressions ':' block | 'except' ':' block | invalid_except_stmt
except_star_block: invalid_except_star_stmt_indent | 'except' '*' expression ':' block | 'except' '*' expression 'as' NAME ':' block
  | 'except' '*' expressions ':' block | invalid_except_star_stmt
invalid_except_stmt: 'except' a=expression ',' expressions 'as' NAME ':' <<from a|multiple exception types must be parenthesized when using 'as'>>
  | 'except' expression ('as' NAME)? NEWLINE <<here|expected ':'>>
  | 'except' NEWLINE <<here|expected ':'>>
  | 'except' expression 'as' a=expression ':' block <<at a|cannot use except statement with %e>>
invalid_except_star_stmt: 'except' '*' a=expression ',' expressions 'as' NAME ':'
    <<from a|multiple exception types must be parenthesized when using 'as'>>
  | 'except' '*' expression ('as' NAME)? NEWLINE <<here|expected ':'>>
  | 'except' '*' (NEWLINE | ':') <<here|expected one or more exception types>>
  | 'except' '*' expression 'as' a=expression ':' block <<at a|cannot use except* statement with %e>>
invalid_except_stmt_indent: a='except' expression ('as' NAME)? ':' NEWLINE !INDENT
    <<indent a|expected an indented block after 'except' statement on line %l>>
  | a='except' ':' NEWLINE !INDENT <<indent a|expected an indented block after 'except' statement on line %l>>
invalid_except_star_stmt_indent: a='except' '*' expression ('as' NAME)? ':' NEWLINE !INDENT
    <<indent a|expected an indented block after 'except*' statement on line %l>>
finally_block: invalid_finally_stmt | 'finally' &&':' block
invalid_finally_stmt: a='finally' ':' NEWLINE !INDENT <<indent a|expected an indented block after 'finally' statement on line %l>>
`;

const PATTERNS = `
match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT | invalid_match_stmt
invalid_match_stmt: "match" subject_expr NEWLINE <<here|expected ':'>>
  | a="match" subject_expr ':' NEWLINE !INDENT <<indent a|expected an indented block after 'match' statement on line %l>>
subject_expr: star_named_expression ',' star_named_expressions? | named_expression
case_block: invalid_case_block | "case" patterns guard? ':' block
invalid_case_block: "case" patterns guard? NEWLINE <<here|expected ':'>>
  | a="case" patterns guard? ':' NEWLINE !INDENT <<indent a|expected an indented block after 'case' statement on line %l>>
guard: 'if' named_expression
patterns: open_sequence_pattern | pattern
pattern: as_pattern | or_pattern
as_pattern: or_pattern 'as' pattern_capture_target {Pattern} | invalid_as_pattern
invalid_as_pattern: or_pattern 'as' a="_" <<at a|cannot use '_' as a target>>
  | or_pattern 'as' a=expression <<at a|cannot use %e as pattern target>>
or_pattern: '|'.closed_pattern+ {Pattern}
closed_pattern!: literal_pattern | capture_pattern | wildcard_pattern | value_pattern | group_pattern | sequence_pattern | mapping_pattern
  | class_pattern
literal_pattern: signed_number !('+' | '-') | complex_number | strings | 'None' | 'True' | 'False'
literal_expr: signed_number !('+' | '-') | complex_number | strings | 'None' | 'True' | 'False'
complex_number: signed_real_number ('+' | '-') imaginary_number
signed_number: NUMBER | '-' NUMBER
signed_real_number: real_number | '-' real_number
real_number: a=NUMBER {#real}
imaginary_number: a=NUMBER {#imaginary}
capture_pattern: pattern_capture_target
pattern_capture_target: !"_" NAME !('.' | '(' | '=')
wildcard_pattern: "_"
value_pattern: attr !('.' | '(' | '=')
attr: NAME ('.' NAME)+
name_or_attr: NAME ('.' NAME)*
group_pattern: '(' pattern ')'
sequence_pattern: '[' maybe_sequence_pattern? ']' | '(' open_sequence_pattern? ')'
open_sequence_pattern: maybe_star_pattern ',' maybe_sequence_pattern?
maybe_sequence_pattern: ','.maybe_star_pattern+ ','?
maybe_star_pattern: star_pattern | pattern
star_pattern!: '*' pattern_capture_target | '*' wildcard_pattern
mapping_pattern: '{' '}' | '{' double_star_pattern ','? '}' | '{' items_pattern ',' double_star_pattern ','? '}' | '{' items_pattern ','? '}'
items_pattern: ','.key_value_pattern+
key_value_pattern: (literal_expr | attr) ':' pattern
double_star_pattern: '**' pattern_capture_target
class_pattern: name_or_attr '(' ')' | name_or_attr '(' positional_patterns ','? ')' | name_or_attr '(' keyword_patterns ','? ')'
  | name_or_attr '(' positional_patterns ',' keyword_patterns ','? ')' | invalid_class_pattern
invalid_class_pattern: name_or_attr '(' a=invalid_class_argument_pattern <<range a a|positional patterns follow keyword patterns>>
invalid_class_argument_pattern: (positional_patterns ',')? keyword_patterns ',' a=positional_patterns {Group a}
positional_patterns: a=','.pattern+ {Group a}
keyword_patterns: ','.keyword_pattern+
keyword_pattern: NAME '=' pattern
`;

const EXPRESSIONS = `
expressions: a=expression b=(',' c=expression {=c})+ ','? {Tuple a b} | a=expression ',' {Tuple a} | expression
expression!: invalid_expression | invalid_legacy_expression | disjunction 'if' disjunction 'else' expression {IfExp} | disjunction | lambdef
expression_without_invalid: disjunction 'if' disjunction 'else' expression {IfExp} | disjunction | lambdef
invalid_legacy_expression: a=NAME !'(' b=star_expressions {#legacy}
invalid_expression: STRING a=(!STRING c=expression_without_invalid {=c})+ STRING
    <<range a a|invalid syntax. Is this intended to be part of the string?>>
  | !(NAME STRING | SOFT_KEYWORD) a=disjunction b=expression_without_invalid {#forgottenComma}
  | a=disjunction 'if' b=disjunction !('else' | ':') <<range a b|expected 'else' after 'if' expression>>
  | a=disjunction 'if' b=disjunction 'else' !expression <<next|expected expression after 'else', but statement is given>>
  | a=(pass_stmt | break_stmt | continue_stmt) 'if' disjunction 'else' simple_stmt <<at a|expected expression before 'if', but statement is given>>
  | a='lambda' lambda_params? b=':' &FSTRING_MIDDLE <<range a b|f-string: lambda expressions are not allowed without parentheses>>
  | a='lambda' lambda_params? b=':' &TSTRING_MIDDLE <<range a b|t-string: lambda expressions are not allowed without parentheses>>
yield_expr: 'yield' 'from' expression {Yield} | 'yield' star_expressions? {Yield}
star_expressions: a=star_expression b=(',' c=star_expression {=c})+ ','? {Tuple a b} | a=star_expression ',' {Tuple a} | star_expression
star_expression!: '*' a=bitwise_or {Starred a} | expression
star_named_expressions: a=','.star_named_expression+ ','? {Group a}
star_named_expression: '*' a=bitwise_or {Starred a} | named_expression
assignment_expression: NAME ':=' ~ expression {NamedExpr}
named_expression: assignment_expression | invalid_named_expression | a=expression !':=' {=a}
invalid_named_expression!: a=expression ':=' expression <<at a|cannot use assignment expressions with %e>>
  | a=NAME '=' b=bitwise_or !('=' | ':=') <<range a b|invalid syntax. Maybe you meant '==' or ':=' instead of '='?>>
  | !(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or '=' bitwise_or !('=' | ':=')
    <<at a|cannot assign to %e here. Maybe you meant '==' instead of '='?>>
disjunction!: conjunction ('or' conjunction)+ {BoolOp} | conjunction
conjunction!: inversion ('and' inversion)+ {BoolOp} | inversion
inversion!: 'not' inversion {UnaryOp} | comparison
comparison: a=bitwise_or b=compare_pair+ {Compare a b} | bitwise_or
compare_pair: '==' bitwise_or {Op} | '!=' bitwise_or {Op} | '<=' bitwise_or {Op} | '<' bitwise_or {Op} | '>=' bitwise_or {Op} | '>' bitwise_or {Op}
  | 'not' 'in' bitwise_or {Op} | 'in' bitwise_or {In} | 'is' 'not' bitwise_or {Op} | 'is' bitwise_or {Op}
bitwise_or!: factor (BINARY factor | invalid_arithmetic)+ {BinOp} | factor
invalid_arithmetic: ARITHMETIC a='not' b=inversion <<range a b|'not' after an operator must be parenthesized>>
factor!: ('+' | '-' | '~') factor {UnaryOp} | invalid_factor | power
invalid_factor: ('+' | '-' | '~') a='not' b=factor <<range a b|'not' after an operator must be parenthesized>>
power: await_primary '**' factor {BinOp} | await_primary
await_primary!: 'await' primary {Await} | primary
primary!: a=atom b=trailer* {#primary}
trailer: '.' NAME {Attribute} | genexp {Call} | '(' arguments? ')' {Call} | '[' slices ']' {Subscript}
slices: slice !',' | ','.(slice | starred_expression)+ ','?
slice: expression? ':' expression? (':' expression?)? | named_expression
atom: NAME {Name} | 'True' {True} | 'False' {False} | 'None' {None} | &(STRING | FSTRING_START | TSTRING_START) strings | a=NUMBER {#number}
  | &'(' (tuple | group | genexp) | &'[' (list | listcomp) | &'{' (dict | set | dictcomp | setcomp) | '...' {ellipsis}
group: '(' a=(yield_expr | named_expression) ')' {=a} | invalid_group
invalid_group: '(' a=starred_expression ')' <<at a|cannot use starred expression here>>
  | '(' a='**' expression ')' <<at a|cannot use double starred expression here>>
lambdef: 'lambda' lambda_params? ':' expression {Lambda}
list: '[' a=star_named_expressions? ']' {List a}
tuple: '(' a=star_named_expression ',' a=star_named_expressions? ')' {Tuple a} | '(' ')' {Tuple}
set: '{' star_named_expressions '}' {Set}
dict: '{' double_starred_kvpairs? '}' {Dict} | '{' invalid_double_starred_kvpairs '}'
double_starred_kvpairs: ','.double_starred_kvpair+ ','?
double_starred_kvpair: '**' bitwise_or | kvpair
kvpair: expression ':' expression
invalid_double_starred_kvpairs: ','.double_starred_kvpair+ ',' invalid_kvpair
  | expression ':' a='*' bitwise_or <<from a|cannot use a starred expression in a dictionary value>>
  | expression a=':' &('}' | ',') <<at a|expression expected after dictionary key and ':'>>
invalid_kvpair: a=expression !':' {#missingColon}
  | expression ':' a='*' bitwise_or <<from a|cannot use a starred expression in a dictionary value>>
  | expression a=':' &('}' | ',') <<at a|expression expected after dictionary key and ':'>>
for_if_clauses: a=for_if_clause+ {Group a}
for_if_clause: 'async' 'for' a=star_targets 'in' ~ b=disjunction b=('if' c=disjunction {=c})* {Clause a b}
  | 'for' a=star_targets 'in' ~ b=disjunction b=('if' c=disjunction {=c})* {Clause a b}
  | invalid_for_if_clause | invalid_for_target
invalid_for_if_clause: 'async'? 'for' (bitwise_or (',' bitwise_or)* ','?) !'in' <<here|'in' expected after for-loop variables>>
listcomp: '[' named_expression for_if_clauses ']' {ListComp} | invalid_comprehension
setcomp: '{' named_expression for_if_clauses '}' {SetComp} | invalid_comprehension
genexp: '(' (assignment_expression | expression !':=') for_if_clauses ')' {GeneratorExp} | invalid_comprehension
dictcomp: '{' kvpair for_if_clauses '}' {DictComp} | invalid_dict_comprehension
invalid_comprehension: ('[' | '(' | '{') a=starred_expression for_if_clauses <<at a|iterable unpacking cannot be used in comprehension>>
  | ('[' | '{') a=star_named_expression ',' b=star_named_expressions for_if_clauses
    <<range a b|did you forget parentheses around the comprehension target?>>
  | ('[' | '{') a=star_named_expression b=',' for_if_clauses <<range a b|did you forget parentheses around the comprehension target?>>
invalid_dict_comprehension: '{' a='**' bitwise_or for_if_clauses '}' <<at a|dict unpacking cannot be used in dict comprehension>>
arguments!: a=args ','? &')' {=a} | invalid_arguments
args: a=','.(starred_expression | (assignment_expression | c=expression !':=' {=c}) !'=')+ b=(',' b=kwargs {Group b})? {#args} | b=kwargs {#args}
kwargs: a=','.kwarg_or_starred+ ',' a=','.kwarg_or_double_starred+ {Group a} | a=','.kwarg_or_starred+ {Group a}
  | a=','.kwarg_or_double_starred+ {Group a}
starred_expression: invalid_starred_expression_unpacking | '*' a=expression {Starred a} | invalid_starred_expression
invalid_starred_expression_unpacking: a='*' expression '=' b=expression <<range a b|cannot assign to iterable argument unpacking>>
invalid_starred_expression: '*' <<here|Invalid star expression>>
kwarg_or_starred: invalid_kwarg | NAME '=' expression {keyword} | starred_expression
kwarg_or_double_starred: invalid_kwarg | NAME '=' expression {keyword} | '**' expression {double}
invalid_arguments: ((','.(starred_expression | (assignment_expression | expression !':=') !'=')+ ',' kwargs) | kwargs) a=',' ','.(starred_expression !'=')+
    <<from a|iterable argument unpacking follows keyword argument unpacking>>
  | a=expression b=for_if_clauses ',' (args | expression for_if_clauses)? {#firstGenerator}
  | a=NAME b='=' expression for_if_clauses <<range a b|invalid syntax. Maybe you meant '==' or ':=' instead of '='?>>
  | (args ',')? a=NAME b='=' &(',' | ')') <<range a b|expected argument value expression>>
  | a=args b=for_if_clauses {#bareGenerator}
  | args ',' a=expression b=for_if_clauses {#lateGenerator}
  | a=args ',' args {#positionalAfterKeyword}
invalid_kwarg: a=('True' | 'False' | 'None') b='=' {#keywordConstant}
  | a=NAME b='=' expression for_if_clauses <<range a b|invalid syntax. Maybe you meant '==' or ':=' instead of '='?>>
  | !(NAME '=') a=expression b='=' <<range a b|expression cannot contain assignment, perhaps you meant "=="?>>
  | a='**' expression '=' b=expression <<range a b|cannot assign to keyword argument unpacking>>
star_targets: a=star_target !',' {=a} | a=star_target b=(',' c=star_target {=c})* ','? {Tuple a b}
star_target!: '*' !'*' a=star_target {Starred a} | target_with_star_atom
target_with_star_atom!: t_primary '.' NAME !t_lookahead {Attribute} | t_primary '[' slices ']' !t_lookahead {Subscript} | star_atom
star_atom: NAME {Name} | '(' a=target_with_star_atom ')' {=a} | '(' a=star_targets_tuple_seq? ')' {Tuple a} | '[' a=star_targets_list_seq? ']' {List a}
star_targets_list_seq: a=','.star_target+ ','? {Group a}
star_targets_tuple_seq: a=star_target b=(',' c=star_target {=c})+ ','? {Group a b} | a=star_target ',' {Group a}
single_target: single_subscript_attribute_target | NAME {Name} | '(' a=single_target ')' {=a}
single_subscript_attribute_target: t_primary '.' NAME !t_lookahead {Attribute} | t_primary '[' slices ']' !t_lookahead {Subscript}
t_primary!: atom &t_lookahead ('.' NAME &t_lookahead | '[' slices ']' &t_lookahead | genexp &t_lookahead | '(' arguments? ')' &t_lookahead)* {Name}
t_lookahead: '(' | '[' | '.'
del_targets: ','.del_target+ ','?
del_target!: t_primary '.' NAME !t_lookahead | t_primary '[' slices ']' !t_lookahead | del_t_atom
del_t_atom: NAME | '(' del_target ')' | '(' del_targets? ')' | '[' del_targets? ']'
invalid_assignment: a=invalid_ann_assign_target ':' expression <<at a|only single target (not %e) can be annotated>>
  | a=star_named_expression ',' star_named_expressions* ':' expression <<at a|only single target (not tuple) can be annotated>>
  | a=expression ':' expression <<at a|illegal target for annotation>>
  | (star_targets '=')* a=star_expressions '=' <<target STAR a|cannot assign to %e>>
  | (star_targets '=')* a=yield_expr '=' <<at a|assignment to yield expression not possible>>
  | a=star_expressions AUGASSIGN annotated_rhs <<at a|'%e' is an illegal expression for augmented assignment>>
invalid_ann_assign_target: list | tuple | '(' a=invalid_ann_assign_target ')' {=a}
`;

const STRINGS = `
strings!: invalid_string_tstring_concat | a=(fstring | string)+ {#strings} | tstring+ {TemplateStr}
string: a=STRING {#string}
invalid_string_tstring_concat: a=(fstring | string)+ b=tstring {#mixedTemplate} | a=tstring+ b=(fstring | string) {#mixedTemplate}
`;

// Of f-strings or t-strings; the same rules with another letter.
function formatRules(letter: string): string {
  return `
LETTERstring: KINDSTRING_START a=LETTERstring_middle* KINDSTRING_END {#FORMATKIND}
LETTERstring_middle: LETTERstring_replacement_field | a=KINDSTRING_MIDDLE {middle}
LETTERstring_replacement_field: '{' annotated_rhs '='? LETTERstring_conversion? LETTERstring_full_format_spec? '}' | invalid_LETTERstring_replacement_field
LETTERstring_conversion: a='!' b=NAME {#conversion}
LETTERstring_full_format_spec: ':' LETTERstring_format_spec*
LETTERstring_format_spec: a=KINDSTRING_MIDDLE {#middle} | LETTERstring_replacement_field
invalid_LETTERstring_replacement_field: '{' a='=' <<at a|LETTER-string: valid expression required before '='>>
  | '{' a='!' <<at a|LETTER-string: valid expression required before '!'>>
  | '{' a=':' <<at a|LETTER-string: valid expression required before ':'>>
  | '{' a='}' <<at a|LETTER-string: valid expression required before '}'>>
  | '{' !annotated_rhs <<next|LETTER-string: expecting a valid expression after '{'>>
  | '{' annotated_rhs !('=' | '!' | ':' | '}') <<next|LETTER-string: expecting '=', or '!', or ':', or '}'>>
  | '{' annotated_rhs '=' !('!' | ':' | '}') <<next|LETTER-string: expecting '!', or ':', or '}'>>
  | '{' annotated_rhs '='? invalid_LETTERstring_conversion_character
  | '{' annotated_rhs '='? ('!' NAME)? !(':' | '}') <<next|LETTER-string: expecting ':' or '}'>>
  | '{' annotated_rhs '='? ('!' NAME)? ':' LETTERstring_format_spec* !'}' <<next|LETTER-string: expecting '}', or format specs>>
  | '{' annotated_rhs '='? ('!' NAME)? !'}' <<next|LETTER-string: expecting '}'>>
invalid_LETTERstring_conversion_character: '!' &(':' | '}') <<next|LETTER-string: missing conversion character>>
  | '!' !NAME <<next|LETTER-string: invalid conversion character>>
`
    .replaceAll('LETTER', letter)
    .replaceAll('FORMATKIND', letter === 'f' ? 'JoinedStr' : 'TemplateStr')
    .replaceAll('KIND', letter.toUpperCase());
}

// Of a def (`close` is a bracket, annotations may stand) or a lambda; the same rules under two names.
function parameterRules(prefix: string, close: string, what: string): string {
  const rules = `
params: invalid_parameters | parameters
parameters: slash_no_default param_no_default* param_with_default* star_etc? | slash_with_default param_with_default* star_etc?
  | param_no_default+ param_with_default* star_etc? | param_with_default+ star_etc? | star_etc
slash_no_default: param_no_default+ '/' ',' | param_no_default+ '/' &CLOSE
slash_with_default: param_no_default* param_with_default+ '/' ',' | param_no_default* param_with_default+ '/' &CLOSE
star_etc: invalid_star_etc | '*' param_no_default param_maybe_default* kwds? | '*' param_no_default_star_annotation param_maybe_default* kwds?
  | '*' ',' param_maybe_default+ kwds? | kwds
kwds: invalid_kwds | '**' param_no_default
param_no_default: a=param ',' {=a} | a=param &CLOSE {=a}
param_no_default_star_annotation: STARPARAM ',' | STARPARAM &CLOSE
param_with_default: param default ',' | param default &CLOSE
param_maybe_default: param default? ',' | param default? &CLOSE
param: PARAM
default: '=' expression | invalid_default
invalid_default: a='=' &(')' | ',') <<at a|expected default value expression>>
invalid_parameters: a='/' ',' <<at a|at least one argument must precede />>
  | (slash_no_default | slash_with_default) param_maybe_default* a='/' <<at a|/ may appear only once>>
  | slash_no_default? param_no_default* invalid_parameters_helper a=param_no_default <<at a|parameter without a default follows parameter with a default>>
  | param_no_default* a='(' GROUPED ','? b=')' <<range a b|WHAT parameters cannot be parenthesized>>
  | (slash_no_default | slash_with_default)? param_maybe_default* '*' (',' | param_no_default) param_maybe_default* a='/' <<at a|/ must be ahead of *>>
  | param_maybe_default+ '/' a='*' <<at a|expected comma between / and *>>
invalid_parameters_helper: slash_with_default | param_with_default+
invalid_star_etc: a='*' (CLOSE | ',' (CLOSE | '**')) <<STARWHERE|named arguments must follow bare *>>
  | '*' param a='=' <<at a|var-positional argument cannot have default value>>
  | '*' (param_no_default | ',') param_maybe_default* a='*' (param_no_default | ',') <<at a|* argument may appear only once>>
invalid_kwds: '**' param a='=' <<at a|var-keyword argument cannot have default value>>
  | '**' param ',' a=param <<at a|arguments cannot follow var-keyword argument>>
  | '**' param ',' a=('*' | '**' | '/') <<at a|arguments cannot follow var-keyword argument>>
`;
  const isDef = prefix === '';
  return rules
    .replace(/CLOSE/g, `'${close}'`)
    .replace('WHAT', what)
    .replace('STARWHERE', isDef ? 'at a' : 'here')
    .replace('GROUPED', isDef ? 'param_no_default+' : `','.param+`)
    .replace(/STARPARAM/g, isDef ? "(NAME ':' star_expression)" : '(!NAME NAME)')
    .replace('PARAM', isDef ? "NAME (':' expression)? {Name}" : 'NAME {Name}')
    .replace(/<<[\s\S]*?>>|\b[a-z_]+\b/g, (word) => (word.startsWith('<<') ? word : prefixed(word, prefix, rules)));
}

function prefixed(name: string, prefix: string, rules: string): string {
  if (!new RegExp(`^${name}:`, 'm').test(rules)) return name;
  return name.startsWith('invalid_') ? `invalid_${prefix}${name.slice(8)}` : prefix + name;
}

/** Returns the whole grammar. */
export function errorGrammar(): string {
  const parameters = parameterRules('', ')', 'Function') + parameterRules('lambda_', ':', 'Lambda expression');
  return STATEMENTS + PATTERNS + EXPRESSIONS + STRINGS + formatRules('f') + formatRules('t') + parameters;
}
